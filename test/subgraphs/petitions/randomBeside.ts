import type { Random } from '../../../scripts/demo/random.ts';
import { meetingPlan, receptionPlan } from './besideOffice.ts';
import { county, landBureau, townships } from './cells.ts';
import { newKey, registration, waterBureau } from './office.ts';

/** What the walk knows of what it has opened so far. */
export interface Opened {
  readonly petitions: { id: string; number: string; code: string }[];
  readonly void: string[];
  readonly leaderCases: string[];
  readonly proposals: { id: string; body: string }[];
  readonly days: { id: string; number: string }[];
  readonly meetings: string[];
}

/** An act to try, some of it refused. */
export interface Attempt {
  readonly name: string;
  readonly body?: string;
  readonly input: object;
}

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Something to do to what stands beside petitions. */
export function randomAttempt(random: Random, opened: Opened, today: string): Attempt {
  const text = (words: string): string => random.pick([words, words, words, words, '']);
  const petition = () => random.pick(opened.petitions);
  const id = (ids: readonly string[]) => (ids.length === 0 ? 'none' : random.pick([...ids]));
  const day = () => (opened.days.length === 0 ? null : random.pick([...opened.days]));
  const of = (one: { id: string } | null) => one?.id ?? 'none';
  const near = () => addDays(today, random.between(-3, 6));
  const attempts: Readonly<Record<string, () => Omit<Attempt, 'name'>>> = {
    petitionRegister: () => {
      const kind = random.pick(['CLAIM', 'CLAIM', 'SUGGESTION', 'ACCUSATION']);
      const more = kind === 'ACCUSATION' ? { accusedBody: landBureau } : {};
      const receptionDay = random.pick([null, day()?.number ?? null]);
      return { input: registration({ kind, receptionDay, form: 'VISIT', representatives: 2, ...more }) };
    },
    petitionReceiptCodeIssue: () => ({ input: { id: petition().id, reason: text('遗失') } }),
    petitionRate: () => ({
      input: {
        receiptCode: random.pick([petition().code, petition().code, ...opened.void.slice(-1)]),
        satisfaction: random.pick(['SATISFIED', 'FAIRLY_SATISFIED', 'DISSATISFIED']),
      },
    }),
    petitionRecuse: () => ({
      input: { id: petition().id, officer: random.pick(['a', 'b', 'c', '']), reasons: text('亲属') },
    }),
    leaderCaseAssign: () => ({
      input: { petition: petition().number, leaderPost: text('县长'), idempotencyKey: newKey() },
    }),
    leaderCaseStart: () => ({ input: { id: id(opened.leaderCases) } }),
    leaderCaseResolve: () => ({ input: { id: id(opened.leaderCases), how: text('已化解') } }),
    leaderCaseClose: () => ({ input: { id: id(opened.leaderCases) } }),
    accountabilityPropose: () => ({
      input: {
        region: county,
        body: random.pick([landBureau, waterBureau, 'X']),
        ground: 'SHIRKED',
        petition: random.pick([null, petition().number]),
        proposal: text('建议追究责任'),
        idempotencyKey: newKey(),
      },
    }),
    accountabilityAnswer: () => {
      const proposal = opened.proposals.length === 0 ? null : random.pick([...opened.proposals]);
      const body = random.pick([proposal?.body ?? landBureau, proposal?.body ?? landBureau, waterBureau]);
      return { body, input: { id: of(proposal), adopted: random.pick([true, false]), answer: text('采纳') } };
    },
    receptionDayPlan: () => ({
      input: receptionPlan({
        place: random.pick([county, townships[0], '990102000000']),
        kind: random.pick(['LEADER_RECEPTION', 'LEADER_VISIT', 'MEDIATORS_ON_DUTY']),
        leaderPost: text('县长'),
        day: near(),
        dueOn: random.pick([null, today]),
      }),
    }),
    receptionDayHold: () => ({
      input: {
        id: of(day()),
        heldOn: near(),
        mattersHeard: random.between(-1, 5),
        mediatorsOnDuty: random.pick([null, 2]),
        note: text('接访记录'),
      },
    }),
    receptionDayCancel: () => ({ input: { id: of(day()), reason: text('改期') } }),
    petitionMeetingConvene: () => ({
      input: meetingPlan({
        bodies: random.pick([[landBureau, waterBureau], [landBureau]]),
        day: near(),
        petitions: [petition().number, petition().number],
      }),
    }),
    petitionMeetingHold: () => ({
      input: { id: id(opened.meetings), heldOn: near(), minutes: text('纪要') },
    }),
    petitionMeetingCancel: () => ({ input: { id: id(opened.meetings), reason: text('并入下次') } }),
  };
  const [name, attempt] = random.pick(Object.entries(attempts));
  return { name, ...attempt() };
}
