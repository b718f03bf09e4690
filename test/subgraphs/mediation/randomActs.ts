import type { Viewer } from '../../../schema/viewer.ts';
import { mediationDossierItem } from '../../../subgraphs/mediation/codes.ts';
import { confirmationActs } from '../../../subgraphs/mediation/rules/confirmationActs.ts';
import { disputeActs } from '../../../subgraphs/mediation/rules/disputeActs.ts';
import { dossierActs } from '../../../subgraphs/mediation/rules/dossierActs.ts';
import { subsidyActs } from '../../../subgraphs/mediation/rules/subsidyActs.ts';
import { actor } from '../acts.ts';
import { county, town, village } from './cells.ts';
import { agreement, found, freshKey, townCentre, villageCommittee } from './clerks.ts';

/** Numbers that look like chance, and are the same for the same seed (mulberry32). */
export function seeded(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  return { next, pick, mostly: (often = 0.85) => next() < often };
}
export type Chance = ReturnType<typeof seeded>;

interface AnyAct {
  readonly by: readonly string[];
  readonly from: readonly string[];
}

/** The tables of the cases that acts are done to, with their acts. */
export const kinds: Record<string, { table: string; acts: Record<string, AnyAct> }> = {
  Dispute: { table: 'dispute', acts: disputeActs },
  JudicialConfirmation: { table: 'confirmation', acts: confirmationActs },
  MediationSubsidy: { table: 'subsidy', acts: subsidyActs },
  MediationDossier: { table: 'dossier', acts: dossierActs },
};

/** A case as the database has it. */
export interface KnownCase {
  readonly kind: string;
  readonly id: string;
  readonly status: string;
  readonly disputeId?: string;
}

/** A dispute of which nobody knows yet. */
export const unknownDispute: KnownCase = { kind: 'Dispute', id: 'none', status: '' };

/** An act with who asks for it: mostly a fitting one for the case, sometimes any at all. */
export function randomAct(chance: Chance, of: KnownCase, today: string) {
  const acts: Record<string, AnyAct> =
    of === unknownDispute ? { disputeReport: disputeActs.disputeReport } : (kinds[of.kind]?.acts ?? {});
  const names = Object.keys(acts);
  const fitting = names.filter((name) =>
    of.status === '' ? acts[name]?.from.length === 0 : acts[name]?.from.includes(of.status),
  );
  const name = chance.pick(chance.mostly() && fitting.length > 0 ? fitting : names);
  return { name, viewer: whoActs(chance, acts[name]?.by ?? []), input: inputOf(chance, name, of, today) };
}

/** Who asks: mostly somebody who holds one of the posts. */
export function whoActs(chance: Chance, by: readonly string[]): Viewer {
  const posts = ['INFORMATION_OFFICER', 'COMMITTEE_CLERK', 'COMMITTEE_HEAD', 'MEDIATOR', 'BUREAU_OFFICER'];
  const post = chance.pick(chance.mostly(0.9) && by.length > 0 ? by : posts);
  const scope = post.toLowerCase().replaceAll('_', '-');
  const viewer = actor('mediation', chance.pick([county, town, town, village]), scope);
  return { ...viewer, subject: `${scope}-${chance.pick([1, 2])}` };
}

function inputOf(chance: Chance, name: string, { id, disputeId }: KnownCase, today: string): object {
  const yes = chance.mostly();
  const day = chance.mostly() ? today : chance.pick(['2024-01-01', '2031-01-01']);
  const reason = chance.mostly() ? '另有原因' : ' ';
  const idempotencyKey = freshKey();
  const keyed = { id, idempotencyKey };
  const settle = { id, ...agreement(day, { form: chance.pick(['WRITTEN', 'ORAL']), contentRecorded: yes }) };
  const assign = {
    id,
    mediators: chance.pick([['M-V'], ['M-V', 'M-T'], ['M-T'], ['M-GONE'], []]),
    chosenByParties: chance.mostly(0.6),
    note: reason,
  };
  const filed = chance.mostly() ? Object.keys(mediationDossierItem) : ['EVIDENCE'];
  const inputs: Record<string, object> = {
    disputeReport: found({
      origin: chance.pick(['APPLICATION', 'ENTRUSTED_COURT']),
      partyCount: yes ? 2 : 1,
    }),
    disputeAccept: { id, handledElsewhere: !yes },
    disputeDecline: { id, reason },
    disputeLedgerEnter: { id, difficulty: chance.pick(['GENERAL', 'DIFFICULT', 'MAJOR']) },
    disputeSettleOnTheSpot: settle,
    disputeSettle: settle,
    disputeAgreementEnter: { ...keyed, terms: '甲方于月底前付清', concernsStatus: !yes },
    disputeAssign: assign,
    disputeReassign: assign,
    disputeMediationStart: { id, partyRefuses: !yes, rightsTold: true },
    disputeSessionRecord: {
      ...{ id, heldOn: day, method: 'OPEN_SESSION', consentToOpen: yes },
      ...{ attendance: 3, observers: 2, record: '双方陈述' },
    },
    disputePeriodExtend: { ...keyed, days: 10, partiesAgree: yes, reason },
    disputeMediationFail: { id, arbitrationTold: true, administrationTold: yes, courtTold: true, reason },
    disputeEscalationPropose: {
      ...{ id, committee: chance.pick([townCentre, `TW${county}`, villageCommittee]), reason },
      mode: chance.pick(['TAKE_OVER', 'JOINT']),
    },
    disputeEscalationDecline: { id, reason },
    disputeStrikeOff: { id, feedback: yes ? '已由法院处理' : null },
    disputeRevisit: {
      ...{ id, visitedOn: day, satisfaction: 'SATISFIED' },
      performance: chance.pick(['FULL', 'PART', null]),
    },
    disputeReopen: { id, reason },
    disputeDossierFile: { id, items: filed },
    disputePoliceInform: { id, ground: 'MAY_ESCALATE', measures: reason },
    judicialConfirmationApply: { ...keyed, appliedOn: day, jointly: yes },
    judicialConfirmationExpire: { id },
    judicialConfirmationAccept: { ...keyed, decidedOn: day },
    judicialConfirmationTurnDown: { ...keyed, decidedOn: day },
    judicialConfirmationConfirm: { ...keyed, decidedOn: day },
    judicialConfirmationReject: { ...keyed, decidedOn: day },
    judicialConfirmationExtend: { ...keyed, days: yes ? 10 : 11, reason },
    mediationSubsidyClaim: { dispute: disputeId ?? id, idempotencyKey },
    mediationSubsidyReview: keyed,
    mediationSubsidyApprove: keyed,
    mediationSubsidyReject: { id, reason },
    mediationSubsidyPay: { ...keyed, paidOn: day },
    mediationDossierMark: { ...keyed, marks: yes ? '88.5' : '188' },
  };
  return inputs[name] ?? { id };
}
