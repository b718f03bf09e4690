import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eq } from 'drizzle-orm';
import { decideAct, type Act } from '../../../subgraphs/_kit/acts/machine.ts';
import { commonUserErrors } from '../../../subgraphs/_kit/acts/userErrors.ts';
import { addDays } from '../../../subgraphs/_kit/deadlines/days.ts';
import {
  helpEnded,
  reintegrationStatus,
  type CorrectionPost,
} from '../../../subgraphs/community-correction/codes.ts';
import { classActs } from '../../../subgraphs/community-correction/rules/classActs.ts';
import { courtActs } from '../../../subgraphs/community-correction/rules/courtActs.ts';
import { custodyActs } from '../../../subgraphs/community-correction/rules/custodyActs.ts';
import { endActs } from '../../../subgraphs/community-correction/rules/endActs.ts';
import { leaveActs } from '../../../subgraphs/community-correction/rules/leaveActs.ts';
import { moveActs } from '../../../subgraphs/community-correction/rules/moveActs.ts';
import { planActs } from '../../../subgraphs/community-correction/rules/planActs.ts';
import { receptionActs } from '../../../subgraphs/community-correction/rules/receptionActs.ts';
import { recurrentLeaveActs } from '../../../subgraphs/community-correction/rules/recurrentLeaveActs.ts';
import { sanctionActs } from '../../../subgraphs/community-correction/rules/sanctionActs.ts';
import { supportActs } from '../../../subgraphs/community-correction/rules/supportActs.ts';
import { trackingActs } from '../../../subgraphs/community-correction/rules/trackingActs.ts';
import { reintegrationActs } from '../../../subgraphs/community-correction/rules/reintegrationActs.ts';
import { subjectActs } from '../../../subgraphs/community-correction/rules/subjectActs.ts';
import { taskActs } from '../../../subgraphs/community-correction/rules/taskActs.ts';
import { living } from '../../../subgraphs/community-correction/rules/subjectFacts.ts';
import { helpParts } from '../../../subgraphs/community-correction/store/reintegrationWrites.ts';
import { partsOf } from '../../../subgraphs/community-correction/store/writes.ts';
import {
  correctionSubject,
  reintegrationCase,
} from '../../../subgraphs/community-correction/tables/index.ts';
import { actAt, actor, faultsInBooks, randomWalk, sumOf } from '../acts.ts';
import { county } from './cells.ts';
import { books, openDesk, person, unverifiedRules, type Desk } from './clerks.ts';
import { possibleCodes } from './possibleCodes.ts';
import { one, random } from './random.ts';
import { expectSoundFile } from './soundFile.ts';
import { day, walkInputs, yes, type Walk } from './walkInputs.ts';

type Name = keyof typeof possibleCodes;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- acts of one table differ in what they take
type Step = Act<any, CorrectionPost, any, any, any, any>;

/** A case that the walk has opened. */
interface WalkedCase {
  readonly id: string;
  readonly help: boolean;
  over: boolean;
}

const stepsOf = (acts: Readonly<Record<string, Step>>): [Name, Step][] =>
  (Object.entries(acts) as [Name, Step][]).filter(([, act]) => act.from.length > 0);
const ofSubjects = [...stepsOf(subjectActs), ...stepsOf(taskActs)];
const ofHelp = stepsOf(reintegrationActs);
/** Acts that end a case, or hold it up, come rarely, so that the others get their turn. */
const rare: readonly Name[] = [
  'correctionRulingTake',
  'correctionDeathTake',
  'correctionCustodyTake',
  'reintegrationSupportDecline',
  'reintegrationClose',
];
/** States in which a case goes on. */
const still: readonly string[] = [
  ...living,
  ...Object.keys(reintegrationStatus).filter((status) => !(helpEnded as readonly string[]).includes(status)),
];
const namesOf = (acts: object): Name[] => Object.keys(acts) as Name[];
const machines: Readonly<Record<string, readonly Name[]>> = {
  reception: namesOf(receptionActs).slice(1),
  plan: namesOf({ ...planActs, ...taskActs }),
  leave: namesOf(leaveActs),
  recurrentLeave: namesOf(recurrentLeaveActs),
  move: namesOf(moveActs),
  sanction: namesOf(sanctionActs),
  tracking: namesOf(trackingActs),
  court: namesOf(courtActs),
  custody: namesOf(custodyActs),
  supervisionClass: namesOf(classActs),
  end: namesOf(endActs),
  verification: ['reintegrationCheckAsk', 'reintegrationCheckAnswer', 'reintegrationCheckResolve'],
  handover: ['reintegrationHomeTell', 'reintegrationHandOver', 'reintegrationMeet'],
  support: namesOf(supportActs),
};
const kinds = ['CONTROL', 'PROBATION', 'PAROLE', 'TEMPORARY_OUTSIDE_EXECUTION'];

const randomly = randomWalk(20_240_301);

describe('acts in any order', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk('2024-03-01T09:00:00+08:00', unverifiedRules);
  });
  afterAll(() => desk.world.close());

  it('leave every case where its history says, every deadline in one state, and nothing open twice', async () => {
    const { sql, db } = desk.world.connection;
    const next = random(randomly.seed);
    let today = '2024-03-01';
    const remarks: string[] = [];
    const walk: Walk = { next, today: () => today, remarks };
    const inputs = walkInputs(walk);
    const opened: WalkedCase[] = [];
    const open = async (): Promise<void> => {
      const juvenile = next() < 0.2;
      const help = opened.filter((each) => each.help && !each.over).length < 2;
      const id = help
        ? await desk.registered({ juvenile, releaseDueOn: addDays(today, 20) })
        : await desk.notified(
            person({
              kind: one(next, kinds),
              juvenile,
              medicalParole: yes(walk),
              effectiveOn: day(walk, -5, 0),
              noticeOn: today,
              termEndsOn: day(walk, 15, 60),
            }),
          );
      opened.push({ id, help, over: false });
    };
    /** The task of a case that is chosen to be done; any id when it has none. */
    const taskOf = async (id: string): Promise<string> => {
      const tasks =
        await sql`select id from plan_task where case_id = ${id} order by done_on nulls first, id`;
      return String(tasks[0]?.['id'] ?? id);
    };
    /** What the rules know of a case. */
    const factsOf = ({ id, help }: WalkedCase) =>
      db.transaction(async (transaction) => {
        const at = actAt<CorrectionPost>(`${today}T09:00:00+08:00`, []);
        if (!help) {
          const [row] = await transaction
            .select()
            .from(correctionSubject)
            .where(eq(correctionSubject.id, id));
          return {
            task: { doneOn: null, droppedOn: null },
            ...(await partsOf(at).facts!(transaction, row!)),
          };
        }
        const [row] = await transaction.select().from(reintegrationCase).where(eq(reintegrationCase.id, id));
        return helpParts(at).facts!(transaction, row!);
      });
    /** An act with an input and somebody to do it, and whether the rule agrees. */
    const tryOf = ([name, act]: [Name, Step], facts: { status: string }) => {
      const post = one(next, act.by);
      const word = post.toLowerCase().replaceAll('_', '-');
      // The account of the member whom the groups of this walk have.
      const subject = post === 'GROUP_MEMBER' ? 'a' : `${word}-${Math.ceil(next() * 3)}`;
      const input = { ...inputs[name]?.() };
      const at = actAt(`${today}T09:00:00+08:00`, [post], { subject, enabled: () => true });
      const agreed = decideAct(act, facts, facts.status, input, at).ok;
      return { name, input, agreed, viewer: { ...actor('community-correction', county, word), subject } };
    };
    const done = new Map<Name, number>();
    const unexpected: string[] = [];
    let acts = 0;
    while (acts < randomly.acts) {
      if (opened.filter(({ over }) => !over).length < 6 || next() < 0.005) await open();
      if (next() < 0.04) {
        today = addDays(today, Math.ceil(next() * 4));
        desk.world.clock.now = new Date(`${today}T09:00:00+08:00`);
      }
      // What is over is looked at now and then: it must stay as it is.
      const chosen = one(next, next() < 0.08 ? opened : opened.filter(({ over }) => !over));
      const facts = await factsOf(chosen);
      chosen.over = !still.includes(facts.status);
      const tries = (chosen.help ? ofHelp : ofSubjects)
        .filter(([name]) => !rare.includes(name) || next() < 0.1)
        .map((step) => tryOf(step, facts));
      // Mostly one that the rules agree to, and of those often one that was done least; sometimes any.
      const least = tries
        .filter(({ agreed }) => agreed)
        .sort((a, b) => (done.get(a.name) ?? 0) - (done.get(b.name) ?? 0));
      const among = least.length === 0 || next() < 0.3 ? tries : next() < 0.5 ? least.slice(0, 3) : least;
      const { name, input, viewer } = one(next, among);
      const id = name === 'correctionTaskDone' ? await taskOf(chosen.id) : chosen.id;
      const fields = name === 'correctionRemarkWrite' ? 'remarks { number }' : 'id';
      const { row, codes } = await desk.act(viewer, name, { ...input, id }, fields);
      acts += 1;
      if (name === 'correctionRemarkWrite' && row) remarks.push(row.remarks.at(-1).number);
      if (codes.length === 0) done.set(name, (done.get(name) ?? 0) + 1);
      const known: readonly string[] = [...possibleCodes[name], ...Object.keys(commonUserErrors)];
      unexpected.push(...codes.filter((code) => !known.includes(code)).map((code) => `${name}: ${code}`));
    }
    randomly.tell(sumOf(done.values()));
    expect(unexpected).toEqual([]);
    expect(sumOf(done.values())).toBeGreaterThan(acts / 4);
    // Every machine took part, with half of its acts at least.
    const idle = Object.entries(machines).filter(([, names]) => {
      return names.filter((name) => done.has(name)).length < names.length / 2;
    });
    expect(idle).toEqual([]);
    expect(desk.world.faults).toEqual([]);
    for (const kind of books) expect(await faultsInBooks(desk.world, kind)).toEqual([]);
    await expectSoundFile(desk, opened.length, today);
  }, 600_000);
});
