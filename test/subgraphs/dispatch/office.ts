import type { Viewer } from '../../../schema/viewer.ts';
import { planSweeps } from '../../../subgraphs/dispatch/store/sweepPlan.ts';
import { taking } from '../../../subgraphs/dispatch/store/taking.ts';
import { plainReckoning } from '../../../subgraphs/_kit/acts/context.ts';
import { takeEvents } from '../../../subgraphs/_kit/subgraph/takeEvents.ts';
import { bureauCode, justiceOfficeCode } from '../../../scripts/demo/organizations.ts';
import { anhe } from '../../../scripts/demo/geography.ts';
import type { Answer, World } from '../world.ts';
import { county, neighbour, town } from './cells.ts';
import { everything, readers } from './told.ts';

export const justiceBureau = bureauCode(anhe, '司法局');
export const court = bureauCode(anhe, '人民法院');
export const landBureau = bureauCode(anhe, '国土资源局');
export const [townOffice = '', otherOffice = ''] = anhe.townships.map((each) =>
  justiceOfficeCode(anhe, each),
);

const person = (subject: string, body: string, region: string, scopes: readonly string[]): Viewer => ({
  ...{ subject, body, roles: ['OFFICER'], regions: [region] },
  scopes: ['statistics:read', ...scopes],
});

/** Who acts in these tests. */
export const people = {
  clerk: person('clerk', townOffice, town, ['dispatch:sweep-clerk', 'mediation:read']),
  otherClerk: person('other', otherOffice, county, ['dispatch:sweep-clerk']),
  officer: person('officer', justiceBureau, county, ['dispatch:centre-officer', ...readers(...everything)]),
  stranger: person('stranger', townOffice, neighbour, [
    ...['dispatch:sweep-clerk', 'dispatch:centre-officer', 'dispatch:liaison'],
    ...readers(...everything),
  ]),
  liaison: person('liaison', landBureau, county, ['dispatch:liaison']),
  uninvited: person('uninvited', townOffice, county, ['dispatch:liaison']),
};

const payloads: Readonly<Record<string, string>> = {
  sweepPlan: 'sweep { id number slot status }',
  sweepHold: 'sweep { id status heldOn nextActs deadlines { rule state } }',
  sweepReport: 'sweep { id status findings foundMatters { id number status nextActs } }',
  sweepFindingHandOver: 'finding { id status dispute { number } sweep { id } history { act } }',
  sweepExtraOrder: 'order { number occasion from to orderedOn units region { code } }',
  jointMeetingConvene:
    'meeting { id number status plannedOn topic leadBody { code } invited { code } agenda { number } nextActs }',
  jointMeetingHold: `meeting { status heldOn attended { code } history { act }
    assignments { id number decision status dueOn responsibleBody { code } nextActs deadlines { rule dueOn state } } }`,
  jointMeetingCancel: 'meeting { status }',
  assignmentReport: 'assignment { status reportedOn deadlines { state } }',
  assignmentStrikeOff: 'assignment { status doneOn history { act } }',
};

/** Asks for an act as a viewer. */
export function ask(world: World, viewer: Viewer, mutation: string, input: object): Promise<Answer> {
  const type = mutation.startsWith('assignment')
    ? 'AssignmentAct'
    : mutation[0]?.toUpperCase() + mutation.slice(1);
  const query = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) {
    ${payloads[mutation]} userErrors { code field } } }`;
  return world.ask(viewer, query, { input });
}

/** Does an act that has to succeed; what it leads to. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are compared with what is expected
export async function done(world: World, viewer: Viewer, mutation: string, input: object): Promise<any> {
  const { data, errors } = await ask(world, viewer, mutation, input);
  if (errors || data[mutation].userErrors.length > 0)
    throw new Error(JSON.stringify([mutation, errors, data]));
  const { userErrors: _none, ...payload } = data[mutation];
  return Object.values(payload)[0];
}

/** Tells the department what others did, and lets it do what time brings, by the world's clock. */
export async function tellAll(world: World, events: readonly unknown[] = []): Promise<void> {
  const clock = (): Date => world.clock.now ?? new Date();
  const reckoning = { ...plainReckoning, clock };
  await takeEvents(world.connection.db, taking, events, reckoning);
  await planSweeps(world.connection.db, reckoning);
}
