import type { Viewer } from '../../../schema/viewer.ts';
import type { DeadlineRule } from '../../../subgraphs/_kit/deadlines/deadline.ts';
import { department } from '../../../subgraphs/community-correction/index.ts';
import { deadlineRules } from '../../../subgraphs/community-correction/rules/deadlines.ts';
import { actor, type CaseBooks } from '../acts.ts';
import { departmentWorld, type Answer, type World } from '../world.ts';
import { county, townships } from './cells.ts';

export const town = townships[0]!;

/** An account of its own with one post. */
const clerk = (post: string, region = county, more: Partial<Viewer> = {}): Viewer => ({
  ...actor('community-correction', region, post),
  ...more,
});
export const justiceOfficer = clerk('justice-officer', town);
export const countyOfficer = clerk('county-officer');
export const decisionMaker = clerk('decision-maker');
export const justiceHead = clerk('justice-head');
export const procuratorate = clerk('procuratorate', county, { roles: ['AUDITOR'] });
export const groupMember = clerk('group-member', town, { roles: [], subject: 'villager-1' });
export const stranger = clerk('county-officer', '990102000000');

/** The books of both kinds of cases; what happens to minors is told to nobody. */
export const books: readonly CaseBooks[] = [
  {
    kind: 'CorrectionSubject',
    table: 'correction_subject',
    history: 'correction_subject_history',
    untold: 'c.is_minor',
    subject: `'CorrectionDuty/' || c.id`,
  },
  {
    kind: 'ReintegrationCase',
    table: 'reintegration_case',
    history: 'reintegration_case_history',
    untold: 'c.is_minor',
    subject: `'ReintegrationDuty/' || c.id`,
  },
];

/** What came of an act: the case, or the codes with the fields they are about. */
export interface Done {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are compared with what is expected
  readonly row: any;
  readonly codes: readonly string[];
}

/** The department with its acts at hand. */
export interface Desk {
  readonly world: World;
  /** Does an act; throws when it meets a fault, and unless told so when it is refused. */
  act(viewer: Viewer, name: string, input: object, fields?: string): Promise<Done>;
  /** Does an act that must be agreed to. */
  done(viewer: Viewer, name: string, input: object, fields?: string): Promise<Done['row']>;
  /** The same without looking at the answer. */
  ask(viewer: Viewer, name: string, input: object, fields?: string): Promise<Answer>;
  /** A person who was notified today; under correction when told so. */
  notified(more?: object): Promise<string>;
  received(more?: object): Promise<string>;
  begun(more?: object): Promise<string>;
  /** A person registered before the release. */
  registered(more?: object): Promise<string>;
}

/** Acts that take no key of the client's own would refuse one. */
const keyed =
  /^(correctionNotify|correctionBegin|correctionReport(Take|Extend)|correctionArrest(Ask|Answer)|correctionCommutation(Propose|Answer)|correctionLeaveApply|correctionMove(Apply|Ask|Answer|Approve)|correctionSanction(Propose|Decide|Answer)|correctionTracking(Propose|Approve)|correctionClassPropose|correctionRemarkWrite|correctionSumUp|correctionArrivalTake|correctionRecurrentLeaveApply|correctionCustody(Take|End)|reintegrationRegister)$/;

let keys = 0;

export const person = (more: object = {}) => ({
  region: town,
  responsibleBody: '11990101000100028E',
  kind: 'PROBATION',
  person: '王某丙',
  juvenile: false,
  decidedElsewhere: false,
  noticeOn: '2024-03-01',
  effectiveOn: '2024-02-28',
  termEndsOn: '2025-02-27',
  ...more,
});

export const plan = { tasks: [{ kind: 'TALK', dueOn: '2024-04-01' }] };
export const group = {
  members: [{ role: 'JUSTICE_OFFICE' }, { role: 'VILLAGE', account: 'villager-1' }],
  womanNeeded: false,
  womanIncluded: false,
};

/** Every rule of the department whose values are not verified. */
export const unverifiedRules: readonly string[] = [
  'R-CC-10',
  ...Object.entries<DeadlineRule>(deadlineRules).flatMap(([id, { unverified }]) => (unverified ? [id] : [])),
];

/** Opens the department's desk at a moment, with these unverified rules switched on. */
export async function openDesk(
  moment = '2024-03-01T09:00:00+08:00',
  enabledRules: readonly string[] = [],
): Promise<Desk> {
  const world = await departmentWorld(department, moment, undefined, enabledRules);
  const ask: Desk['ask'] = (viewer, name, input, fields = 'id number status') => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const payload = name.startsWith('reintegration')
      ? 'reintegrationCase'
      : name === 'correctionTaskDone'
        ? 'correctionTask'
        : 'correctionSubject';
    return world.ask(
      viewer,
      `mutation ($input: ${type}!) { ${name}(input: $input) { row: ${payload} { ${fields} }
        userErrors { code field message english: message(language: EN) } } }`,
      { input: keyed.test(name) ? { idempotencyKey: `key-${(keys += 1)}`, ...input } : input },
    );
  };
  const act: Desk['act'] = async (viewer, name, input, fields) => {
    const { data, errors } = await ask(viewer, name, input, fields);
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    const { row, userErrors } = data[name];
    return { row, codes: userErrors.map(({ code }: { code: string }) => code) };
  };
  const done: Desk['done'] = async (viewer, name, input, fields) => {
    const { row, codes } = await act(viewer, name, input, fields);
    if (codes.length > 0) throw new Error(`${name}: ${codes.join()}`);
    return row;
  };
  const notified: Desk['notified'] = async (more) =>
    (await done(countyOfficer, 'correctionNotify', person(more))).id;
  const received: Desk['received'] = async (more) => {
    const id = await notified(more);
    await done(justiceOfficer, 'correctionReportIn', { id, reportedOn: '2024-03-01' });
    await done(justiceOfficer, 'correctionReceive', {
      id,
      papersComplete: true,
      identityChecked: true,
      papersOn: '2024-03-01',
    });
    return id;
  };
  const begun: Desk['begun'] = async (more) => {
    const id = await received(more);
    await done(justiceOfficer, 'correctionPlanMake', { id, ...plan });
    await done(justiceOfficer, 'correctionGroupForm', { id, ...group });
    await done(justiceOfficer, 'correctionEnrol', { id, announced: true, openly: false });
    await done(justiceOfficer, 'correctionBegin', { id, rightsTold: true });
    return id;
  };
  const registered: Desk['registered'] = async (more = {}) => {
    const { region, responsibleBody, juvenile } = person();
    const input = {
      region,
      responsibleBody,
      juvenile,
      person: '李某丁',
      releaseDueOn: '2024-03-20',
      ...more,
    };
    return (await done(countyOfficer, 'reintegrationRegister', input)).id;
  };
  return { world, ask, act, done, notified, received, begun, registered };
}
