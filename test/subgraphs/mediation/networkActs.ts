import { committeeStandard, registerBook } from '../../../subgraphs/mediation/codes.ts';
import { committeeActs } from '../../../subgraphs/mediation/rules/committeeActs.ts';
import { disputeActs } from '../../../subgraphs/mediation/rules/disputeActs.ts';
import { reportActs } from '../../../subgraphs/mediation/rules/reportActs.ts';
import { scaleActs } from '../../../subgraphs/mediation/rules/subsidyActs.ts';
import { county, neighbour, town, township, village } from './cells.ts';
import { freshKey, townCentre, villageCommittee } from './clerks.ts';
import { whoActs, type Chance } from './randomActs.ts';

export const secondVillage = '990101100201';

interface AnyAct {
  readonly by: readonly string[];
  readonly from: readonly string[];
}

/** The tables of the network's cases, with their acts. */
export const networkKinds: Record<string, { table: string; acts: Record<string, AnyAct> }> = {
  MediationCommittee: { table: 'committee', acts: committeeActs },
  MediationReport: { table: 'monthly_report', acts: reportActs },
  SubsidyScale: { table: 'subsidy_scale', acts: scaleActs },
};

/** A case as the database has it; for a committee, whoever and whatever stands in its rosters and books. */
export interface NetworkCase {
  readonly kind: string;
  readonly id: string;
  readonly status: string;
  readonly number: string;
  readonly members: readonly string[];
  readonly mediators: readonly string[];
  readonly officers: readonly string[];
  readonly entries: readonly string[];
}

/** A case of which nobody knows yet. */
export const nothingYet: NetworkCase = {
  ...{ kind: '', id: 'none', status: '', number: '' },
  ...{ members: [], mediators: [], officers: [], entries: [] },
};

const allActs: Record<string, AnyAct> = { ...committeeActs, ...reportActs, ...scaleActs, ...disputeActs };
const openings = [
  ...['mediationReportSubmit', 'mediationReportSubmit', 'disputeReport', 'subsidyScaleSet'],
  'mediationCommitteeEstablish',
];

/** An act with who asks for it: mostly a fitting one for the case, sometimes any at all. */
export function networkAct(chance: Chance, of: NetworkCase, today: string) {
  const acts = networkKinds[of.kind]?.acts ?? {};
  const fitting = Object.keys(acts).filter((name) => acts[name]?.from.includes(of.status));
  const names =
    of === nothingYet ? openings : chance.mostly(0.9) && fitting.length > 0 ? fitting : Object.keys(acts);
  const name = chance.pick(names);
  const viewer = whoActs(chance, allActs[name]?.by ?? []);
  const regions = chance.mostly(0.7) ? [county] : viewer.regions;
  return { name, viewer: { ...viewer, regions }, input: inputOf(chance, name, of, today) };
}

const standards = Object.keys(committeeStandard);
const groups = ['第1组', '第2组', '第3组', ' 第3组', '第4组', ' ', null] as const;

function membersOf(chance: Chance, many: number) {
  return Array.from({ length: many }, (_, nth) => ({
    name: chance.mostly(0.99) ? '张某甲' : ' ',
    post: nth === 0 && chance.mostly(0.97) ? 'HEAD' : 'MEMBER',
    isWoman: nth === 1 && chance.mostly(0.95),
  }));
}

function monthOf(chance: Chance, today: string): string {
  const month = Number(today.slice(5, 7));
  const other = 1 + Math.floor(chance.next() * 12);
  return `${today.slice(0, 4)}-${String(chance.mostly(0.6) ? Math.max(1, month - 1) : other).padStart(2, '0')}`;
}

function inputOf(chance: Chance, name: string, of: NetworkCase, today: string): object {
  const { id } = of;
  const keyed = { id, idempotencyKey: freshKey() };
  const key = { idempotencyKey: freshKey() };
  const reason = chance.mostly(0.9) ? '工作变动' : ' ';
  const rarely = chance.mostly(0.6) ? ' ' : '整顿';
  // Those of the rosters stay, so that there is something to do to the end.
  const mayEnd = of.number.startsWith('TW') ? ' ' : reason;
  const day = chance.mostly(0.9) ? today : chance.pick(['2023-12-01', '2031-01-01']);
  const region = chance.pick([village, secondVillage, town, county, neighbour]);
  const known = (numbers: readonly string[]) => (chance.mostly(0.9) ? (chance.pick(numbers) ?? 'X0') : 'X0');
  const villagersGroup = chance.pick(groups);
  const line = {
    ...{ heldOn: day, topic: chance.mostly(0.95) ? '节前排查' : '' },
    ...{ attendance: chance.mostly(0.95) ? 8 : -1, findings: 1 },
  };
  const replacement = chance.mostly(0.7) ? membersOf(chance, 3)[chance.mostly(0.95) ? 1 : 0] : null;
  const inputs: Record<string, object> = {
    disputeReport: {
      ...{ region: village, committee: villageCommittee, kind: 'NEIGHBOUR', origin: 'OWN_INITIATIVE' },
      ...{ difficulty: 'GENERAL', parties: '张某甲、李某乙', partyCount: 2, ...key },
    },
    subsidyScaleSet: {
      ...{ region: chance.mostly() ? county : region, tier: 'VILLAGE', difficulty: 'GENERAL', ...key },
      ...{ amount: chance.mostly() ? '80.00' : '0.00', validFrom: day },
    },
    subsidyScaleWithdraw: { id, reason },
    mediationReportSubmit: {
      ...{
        committee: chance.pick([townCentre, townCentre, `TW${township}`, villageCommittee, 'TW0']),
        ...key,
      },
      month: chance.mostly(0.95) ? monthOf(chance, today) : '2024-13',
    },
    mediationReportReturn: { id, reason },
    mediationReportResubmit: keyed,
    mediationReportAccept: keyed,
    mediationCommitteeEstablish: {
      ...{ region, name: chance.mostly() ? '新设调委会' : ' ', tier: 'VILLAGE', ...key },
      kind: chance.pick(['ENTERPRISE_COMMITTEE', 'VILLAGE_COMMITTEE', 'SPECIALISED']),
    },
    mediationCommitteeElect: {
      ...{ ...keyed, electedOn: day },
      members: membersOf(chance, chance.mostly(0.9) ? chance.pick([3, 4, 5, 9]) : chance.pick([2, 10])),
    },
    mediationCommitteeMemberReplace: { ...keyed, member: known(of.members), reason, replacement },
    mediationCommitteeSuspend: { id, reason: rarely },
    mediationCommitteeResume: { id, reason },
    mediationCommitteeDissolve: { id, reason: mayEnd },
    mediationCommitteeInspect: {
      ...{ ...keyed, inspectedOn: day, met: standards.slice(chance.mostly(0.9) ? 1 : 2) },
      unmet: standards.slice(0, 1),
    },
    mediatorAppoint: { ...keyed, name: '李某乙', employment: 'PART_TIME', villagersGroup },
    mediatorDiscipline: {
      ...{ ...keyed, mediator: known(of.mediators), breach: 'LEAK', reason },
      discipline: chance.pick(['REPRIMAND', 'CORRECTION', 'REMOVAL']),
    },
    mediatorRelease: { ...keyed, mediator: known(of.mediators), reason },
    informationOfficerAppoint: { ...keyed, name: chance.mostly() ? '王某丙' : '', villagersGroup },
    informationOfficerTransfer: {
      ...{ ...keyed, officer: known(of.officers), villagersGroup, reason },
      committee: chance.pick([null, `TW${secondVillage}`, villageCommittee, townCentre, 'TW0']),
    },
    informationOfficerRelease: { ...keyed, officer: known(of.officers), reason },
    registerEntryAdd: { ...keyed, ...line, book: chance.pick(Object.keys(registerBook)) },
    registerEntryCorrect: { ...keyed, ...line, entry: known(of.entries), reason },
  };
  return inputs[name] ?? { id };
}
