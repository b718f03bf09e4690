import { describe, expect, it } from '@jest/globals';
import {
  committeeStandard,
  mediationCommitteeStatus,
  mediationPost,
  type MediationPost,
} from '../../../subgraphs/mediation/codes.ts';
import { committeeActs } from '../../../subgraphs/mediation/rules/committeeActs.ts';
import { receiveOfficer } from '../../../subgraphs/mediation/rules/committee/people.ts';
import { decideAct, type Act, type Change } from '../../../subgraphs/_kit/acts/machine.ts';
import { actAt, movesOf } from '../acts.ts';
import { now } from './given.ts';
import { allowed, pairs, refusalCodes } from './refusalCodes.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- acts of one table differ in what they take
type AnyAct = Act<any, any, any, any, Change<any, any, any>, any>;
type Name = keyof typeof committeeActs;

const head = { number: 'W1', name: '张某甲', post: 'HEAD', isWoman: false };
const woman = { number: 'W2', name: '李某乙', post: 'DEPUTY_HEAD', isWoman: true };
const member = { number: 'W3', name: '王某丙', post: 'MEMBER', isWoman: false };
const other = { ...member, number: 'W4', name: '赵某丁' };
const seats = [head, woman, member, other].map((seat) => ({ ...seat, electedOn: '2021-02-28' }));
const officers = [
  { number: 'X1', villagersGroup: '第1组' },
  { number: 'X2', villagersGroup: null },
];
const facts = { seats, serving: true, entryStands: true, kind: 'VILLAGE_COMMITTEE', officers, to: 'OWN' };
const reason = { reason: '工作变动' };
const standards = Object.keys(committeeStandard);
const inputs: Record<string, object> = {
  mediationCommitteeEstablish: { name: '上坝村人民调解委员会', kind: 'VILLAGE_COMMITTEE' },
  mediationCommitteeElect: { electedOn: '2024-03-01', members: seats },
  mediationCommitteeMemberReplace: { member: 'W3', ...reason },
  mediationCommitteeSuspend: reason,
  mediationCommitteeResume: reason,
  mediationCommitteeDissolve: reason,
  mediationCommitteeInspect: {
    inspectedOn: '2024-03-01',
    met: standards.slice(1),
    unmet: standards.slice(0, 1),
  },
  mediatorAppoint: { name: '张某甲' },
  mediatorDiscipline: reason,
  mediatorRelease: reason,
  informationOfficerAppoint: { name: '张某甲', villagersGroup: '第2组' },
  informationOfficerTransfer: { officer: 'X1', villagersGroup: '第2组', ...reason },
  informationOfficerReceive: { villagersGroup: '第2组' },
  informationOfficerRelease: { officer: 'X1', ...reason },
  registerEntryAdd: { book: 'SWEEP_REGISTER', heldOn: '2024-03-01', topic: '节前排查' },
  registerEntryCorrect: { heldOn: '2024-03-01', topic: '节前排查', ...reason },
};

function decided(name: Name, of: object, input: object) {
  const act = committeeActs[name] as AnyAct;
  const from = (act.from[0] as string | undefined) ?? null;
  const at = actAt(now, [act.by[0] as MediationPost]);
  return decideAct(act, { ...facts, ...of }, from, { ...inputs[name], ...input }, at);
}

const refusals: [Name, string, object, object][] = [
  ['mediationCommitteeEstablish', 'NAME_MISSING', {}, { name: ' ' }],
  ['mediationCommitteeEstablish', 'SECTOR_MISSING', {}, { kind: 'SPECIALISED', sector: '' }],
  ['mediationCommitteeElect', 'DAY_IN_FUTURE', {}, { electedOn: '2024-03-02' }],
  ['mediationCommitteeElect', 'ELECTION_TOO_EARLY', {}, { electedOn: '2021-02-27' }],
  ['mediationCommitteeElect', 'COMMITTEE_SIZE', {}, { members: [head, woman] }],
  ['mediationCommitteeElect', 'COMMITTEE_SIZE', {}, { members: [head, woman, ...Array(8).fill(member)] }],
  ['mediationCommitteeElect', 'ONE_HEAD', {}, { members: [woman, member, other] }],
  ['mediationCommitteeElect', 'ONE_HEAD', {}, { members: [head, head, woman] }],
  ['mediationCommitteeElect', 'NO_WOMAN', {}, { members: [head, member, other] }],
  ['mediationCommitteeElect', 'NAME_MISSING', {}, { members: [head, woman, { ...member, name: '' }] }],
  ['mediationCommitteeMemberReplace', 'NO_SUCH_MEMBER', {}, { member: 'W9' }],
  ['mediationCommitteeMemberReplace', 'REASON_MISSING', {}, { reason: '' }],
  ['mediationCommitteeMemberReplace', 'COMMITTEE_SIZE', { seats: [head, woman, member] }, {}],
  ['mediationCommitteeMemberReplace', 'ONE_HEAD', {}, { member: 'W1' }],
  ['mediationCommitteeMemberReplace', 'NO_WOMAN', {}, { member: 'W2' }],
  ['mediationCommitteeMemberReplace', 'NAME_MISSING', {}, { replacement: { ...member, name: '' } }],
  ['mediationCommitteeSuspend', 'REASON_MISSING', {}, { reason: '' }],
  ['mediationCommitteeResume', 'REASON_MISSING', {}, { reason: '' }],
  ['mediationCommitteeDissolve', 'REASON_MISSING', {}, { reason: '' }],
  ['mediationCommitteeInspect', 'DAY_IN_FUTURE', {}, { inspectedOn: '2024-03-02' }],
  ['mediationCommitteeInspect', 'SHEET_INCOMPLETE', {}, { met: [] }],
  ['mediationCommitteeInspect', 'SHEET_INCOMPLETE', {}, { unmet: standards.slice(0, 2) }],
  ['mediatorAppoint', 'NAME_MISSING', {}, { name: '' }],
  ['mediatorDiscipline', 'NO_SUCH_MEDIATOR', { serving: false }, {}],
  ['mediatorDiscipline', 'REASON_MISSING', {}, { reason: '' }],
  ['mediatorRelease', 'NO_SUCH_MEDIATOR', { serving: false }, {}],
  ['mediatorRelease', 'REASON_MISSING', {}, { reason: '' }],
  ['informationOfficerAppoint', 'NAME_MISSING', {}, { name: ' ' }],
  ['informationOfficerAppoint', 'NOT_A_VILLAGE_COMMITTEE', { kind: 'TOWNSHIP_CENTRE' }, {}],
  ['informationOfficerAppoint', 'GROUP_HAS_OFFICER', {}, { villagersGroup: ' 第1组 ' }],
  ['informationOfficerTransfer', 'NO_SUCH_OFFICER', {}, { officer: 'X9' }],
  ['informationOfficerTransfer', 'REASON_MISSING', {}, { reason: '' }],
  ['informationOfficerTransfer', 'NO_SUCH_COMMITTEE', { to: 'NONE' }, {}],
  ['informationOfficerTransfer', 'ALREADY_SERVES_THERE', {}, { villagersGroup: '第1组' }],
  ['informationOfficerTransfer', 'ALREADY_SERVES_THERE', {}, { officer: 'X2', villagersGroup: ' ' }],
  ['informationOfficerTransfer', 'GROUP_HAS_OFFICER', {}, { officer: 'X2', villagersGroup: '第1组' }],
  ['informationOfficerTransfer', 'NOT_A_VILLAGE_COMMITTEE', { kind: 'SPECIALISED' }, {}],
  ['informationOfficerRelease', 'NO_SUCH_OFFICER', { officers: [] }, {}],
  ['informationOfficerRelease', 'REASON_MISSING', {}, { reason: '' }],
  ['registerEntryAdd', 'TOPIC_MISSING', {}, { topic: ' ' }],
  ['registerEntryAdd', 'COUNT_NEGATIVE', {}, { attendance: -1 }],
  ['registerEntryAdd', 'COUNT_NEGATIVE', {}, { findings: -1 }],
  ['registerEntryCorrect', 'TOPIC_MISSING', {}, { topic: '' }],
  ['registerEntryCorrect', 'COUNT_NEGATIVE', {}, { findings: -1 }],
  ['registerEntryAdd', 'BOOK_KEPT_BY_ACTS', {}, { book: 'REVISIT_REGISTER' }],
  ['registerEntryAdd', 'DAY_IN_FUTURE', {}, { heldOn: '2024-03-02' }],
  ['registerEntryCorrect', 'NO_SUCH_ENTRY', { entryStands: false }, {}],
  ['registerEntryCorrect', 'DAY_IN_FUTURE', {}, { heldOn: '2024-03-02' }],
  ['registerEntryCorrect', 'REASON_MISSING', {}, { reason: '' }],
];

describe('a committee', () => {
  it('is set up, works, rests and is dissolved, and in no other way (M-01)', () => {
    const { agreed, strange } = movesOf({
      acts: { ...committeeActs, informationOfficerReceive: receiveOfficer },
      states: Object.keys(mediationCommitteeStatus),
      posts: Object.keys(mediationPost),
      given: (act) => ({ of: facts, input: inputs[act] ?? {} }),
      at: (post) => actAt(now, [post as MediationPost]),
    });
    expect(strange).toEqual([]);
    const clerkOrBureau = 'COMMITTEE_CLERK, BUREAU_OFFICER';
    const headOrBureau = 'COMMITTEE_HEAD, BUREAU_OFFICER';
    expect(agreed).toEqual([
      'mediationCommitteeEstablish: — → ACTIVE by BUREAU_OFFICER',
      `mediationCommitteeElect: ACTIVE → ACTIVE by ${clerkOrBureau}`,
      `mediationCommitteeMemberReplace: ACTIVE → ACTIVE by ${clerkOrBureau}`,
      'mediationCommitteeSuspend: ACTIVE → SUSPENDED by BUREAU_OFFICER',
      'mediationCommitteeResume: SUSPENDED → ACTIVE by BUREAU_OFFICER',
      'mediationCommitteeDissolve: ACTIVE → DISSOLVED by BUREAU_OFFICER',
      'mediationCommitteeDissolve: SUSPENDED → DISSOLVED by BUREAU_OFFICER',
      'mediationCommitteeInspect: ACTIVE → ACTIVE by BUREAU_OFFICER',
      'mediationCommitteeInspect: SUSPENDED → SUSPENDED by BUREAU_OFFICER',
      `mediatorAppoint: ACTIVE → ACTIVE by ${headOrBureau}`,
      `mediatorDiscipline: ACTIVE → ACTIVE by ${headOrBureau}`,
      `mediatorDiscipline: SUSPENDED → SUSPENDED by ${headOrBureau}`,
      `mediatorRelease: ACTIVE → ACTIVE by ${headOrBureau}`,
      `mediatorRelease: SUSPENDED → SUSPENDED by ${headOrBureau}`,
      `informationOfficerAppoint: ACTIVE → ACTIVE by ${headOrBureau}`,
      `informationOfficerTransfer: ACTIVE → ACTIVE by ${headOrBureau}`,
      `informationOfficerRelease: ACTIVE → ACTIVE by ${headOrBureau}`,
      `informationOfficerRelease: SUSPENDED → SUSPENDED by ${headOrBureau}`,
      'registerEntryAdd: ACTIVE → ACTIVE by INFORMATION_OFFICER, COMMITTEE_CLERK',
      'registerEntryCorrect: ACTIVE → ACTIVE by COMMITTEE_CLERK',
      `informationOfficerReceive: ACTIVE → ACTIVE by ${headOrBureau}`,
    ]);
  });

  it.each(refusals)('is refused: %s: %s', (name, code, of, input) => {
    expect(decided(name, of, input)).toMatchObject({ ok: false, error: { code } });
  });

  it('is tried with every code that its rule can give', () => {
    expect(pairs(refusals)).toEqual(allowed(refusalCodes.committees));
  });

  it('is told what the sheet of its inspection lacks', () => {
    expect(decided('mediationCommitteeInspect', {}, { unmet: [] })).toMatchObject({
      error: { field: 'met', detail: { zh: '缺：名称统一', en: 'missing: UNIFORM_NAME' } },
    });
  });

  it('may change its head, when somebody else takes the seat', () => {
    const input = { member: 'W1', replacement: { ...head, number: 'W5' } };
    expect(decided('mediationCommitteeMemberReplace', {}, input).ok).toBe(true);
  });

  it('has one information officer a group, and as many of the whole village as it likes', () => {
    expect(decided('informationOfficerAppoint', {}, { villagersGroup: null }).ok).toBe(true);
    expect(decided('informationOfficerTransfer', {}, { villagersGroup: '' }).ok).toBe(true);
    expect(decided('informationOfficerTransfer', { to: 'OTHER' }, { villagersGroup: '第1组' })).toMatchObject(
      { ok: true, value: { note: '工作变动' } },
    );
  });
});
