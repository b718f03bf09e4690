import { buildSubgraphSchema } from '@apollo/subgraph';
import { isObjectType, parse } from 'graphql';
import { rosterEntry, subgraphSdl } from '../../../schema/roster.ts';
import type { Viewer } from '../../../schema/viewer.ts';
import { actor, refusals } from '../acts.ts';
import type { Answer, Cells, World } from '../world.ts';
import { committees, county, town, township, village } from './cells.ts';

export const posts = {
  informationOfficer: actor('mediation', village, 'information-officer'),
  clerk: actor('mediation', town, 'committee-clerk'),
  head: actor('mediation', town, 'committee-head'),
  villageHead: actor('mediation', village, 'committee-head'),
  mediator: actor('mediation', town, 'mediator'),
  officer: actor('mediation', county, 'bureau-officer'),
  bureauHead: actor('mediation', county, 'bureau-head'),
  finance: actor('mediation', county, 'finance-officer'),
  stranger: actor('mediation', township, 'committee-clerk', 'committee-head', 'mediator'),
};

export const villageCommittee = `TW${village}`;
export const townCentre = `TW${town}`;

/** A mediator as a line of the roster. */
const mediator = (number: string, committee: string, more: Cells = {}): Cells => ({
  编号: number,
  调委会编号: committee,
  姓名: '张某甲',
  聘用方式: '专职',
  聘任日期: '2011-01-10',
  ...more,
});

/** Committees, and mediators of the village, of the town, and one who has left. */
export async function takeRosters(world: World): Promise<void> {
  await world.take('committees', committees);
  await world.take('mediators', [
    mediator('M-V', villageCommittee),
    mediator('M-T', townCentre),
    mediator('M-GONE', villageCommittee, { 离任日期: '2020-12-31' }),
  ]);
}

const fields: Record<string, string> = {
  dispute: 'dispute { id number status version: nextActs }',
  judicialConfirmation: 'judicialConfirmation { id number status }',
};
const schema = buildSubgraphSchema(parse(subgraphSdl(rosterEntry('mediation'))));
const mutations = schema.getMutationType()?.getFields() ?? {};

/** The kind of case that a mutation's payload carries, and its GraphQL text. */
function mutation(name: string): { kind: string; text: string } {
  const field = mutations[name];
  const payload = String(field?.type).replace('!', '');
  const type = schema.getType(payload);
  const kind = isObjectType(type)
    ? Object.keys(type.getFields()).find((each) => each !== 'userErrors')
    : undefined;
  if (!field || !kind) throw new Error(`no mutation ${name}`);
  const input = String(field.args[0]?.type);
  const selection = fields[kind] ?? `${kind} { id number status }`;
  return {
    kind,
    text: `mutation ($input: ${input}) { ${name}(input: $input) { ${selection} userErrors { code field message english: message(language: EN) } } }`,
  };
}

/** A case as the payload of an act shows it. */
export interface Acted {
  readonly id: string;
  readonly number: string;
  readonly status: string;
}

let keys = 0;
/** An idempotency key that was not used before. */
export const freshKey = (): string => `key-${(keys += 1)}`;

/** Asks for an act; the answer is the department's. */
export function ask(world: World, viewer: Viewer, name: string, input: object): Promise<Answer> {
  return world.ask(viewer, mutation(name).text, { input });
}

/** Does an act that must be done, and gives the case as it is then. */
export async function act(world: World, viewer: Viewer, name: string, input: object): Promise<Acted> {
  const answer = await ask(world, viewer, name, input);
  const codes = refusals(answer, name);
  if (codes.length > 0) throw new Error(`${name}: ${codes.join()}`);
  return answer.data[name][mutation(name).kind] as Acted;
}

/** The codes with which an act is refused. */
export async function refusedAct(
  world: World,
  viewer: Viewer,
  name: string,
  input: object,
): Promise<string[]> {
  return refusals(await ask(world, viewer, name, input), name);
}

/** A written agreement of a day. */
export const agreement = (agreedOn: string, more: object = {}) => ({
  form: 'WRITTEN',
  agreedOn,
  terms: '甲方于月底前付清',
  amount: '1200.50',
  partiesSigned: true,
  mediatorSigned: true,
  committeeSealed: true,
  copiesGiven: true,
  contentRecorded: false,
  concernsStatus: false,
  idempotencyKey: freshKey(),
  ...more,
});

/** The papers of a complete dossier of a written agreement. */
export const papers = [
  ...['APPLICATION_OR_ACCEPTANCE', 'RIGHTS_NOTICE', 'IDENTITY_PROOF', 'MEDIATION_RECORD'],
  ...['WRITTEN_AGREEMENT', 'BACK_COVER'],
];

/** A dispute of the village as its information officer reports it. */
export const found = (more: object = {}) => ({
  region: village,
  committee: villageCommittee,
  kind: 'NEIGHBOUR',
  origin: 'OWN_INITIATIVE',
  difficulty: 'GENERAL',
  parties: '张某甲、李某乙',
  partyCount: 2,
  idempotencyKey: freshKey(),
  ...more,
});

/** Brings a dispute of the village to a state on the way to its closed dossier; acts happen on `day`. */
export async function disputeIn(world: World, state: string, day: string, more: object = {}): Promise<Acted> {
  const { informationOfficer, clerk, head, mediator: by } = posts;
  let dispute = await act(world, informationOfficer, 'disputeReport', found(more));
  const steps: [Viewer, string, object][] = [
    [clerk, 'disputeAccept', { handledElsewhere: false }],
    [clerk, 'disputeLedgerEnter', { difficulty: 'DIFFICULT' }],
    [head, 'disputeAssign', { mediators: ['M-V'], chosenByParties: false }],
    [by, 'disputeMediationStart', { partyRefuses: false, rightsTold: true }],
    [by, 'disputeSettle', agreement(day)],
    [clerk, 'disputeStrikeOff', {}],
    [by, 'disputeRevisit', { visitedOn: day, performance: 'FULL', satisfaction: 'SATISFIED' }],
    [clerk, 'disputeDossierFile', { items: papers }],
    [clerk, 'disputeClose', {}],
  ];
  for (const [viewer, name, input] of steps) {
    if (dispute.status === state) return dispute;
    dispute = await act(world, viewer, name, { id: dispute.id, ...input });
  }
  if (dispute.status !== state) throw new Error(`no way to ${state}`);
  return dispute;
}
