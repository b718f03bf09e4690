import { and, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import type { ActRequest } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import { uuidPattern } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import type { DispatchPost, ProtectionAnswer } from '../codes.ts';
import type { ProtectionRequest } from '../models.ts';
import { protectionActs as acts } from '../rules/protectionActs.ts';
import { protectionRequest, protectionRequestBook, tip } from '../tables/index.ts';
import { books } from './acts.ts';
import { ownSeries } from './tipActs.ts';
import { tipOfCode, tipsOfChecker, tipsOfHead } from './tipVisibility.ts';

type Asking = 'protectionRequestAsk' | 'protectionRequestAskByReceipt';

/** Acts to requests of protection, for one viewer: each is found by its tip, in the reach of the post that acts. */
export function protectionActs(db: Database, viewer: Viewer, at: ActContext<DispatchPost>) {
  const within = (tips: SQL | undefined) =>
    caseActs<typeof protectionRequest, ProtectionRequest, DispatchPost>(
      db,
      books,
      protectionRequestBook,
      inArray(protectionRequest.tipId, db.select({ id: tip.id }).from(tip).where(tips)),
      at,
    );
  const head = within(tipsOfHead(viewer));

  return {
    /** A checker asks for protection of whoever gave a tip. */
    protectionRequestAsk: async (id: string) =>
      ask(
        'protectionRequestAsk',
        uuidPattern.test(id) ? and(eq(tip.id, id), tipsOfChecker(viewer)) : sql`false`,
      ),

    /** The tip-giver asks at the desk, by the code. */
    protectionRequestAskByReceipt: (code: string) =>
      ask('protectionRequestAskByReceipt', tipOfCode(viewer, 'TIP_DESK', code)),

    /** The head hands it to the police. */
    protectionRequestSend: (request: ActRequest<{ readonly police: string }>) =>
      head.perform('protectionRequestSend', acts.protectionRequestSend, request, {
        facts: async (transaction, { tipId }) => {
          const [of] = await transaction
            .select({ code: tip.organizationCode })
            .from(tip)
            .where(eq(tip.id, tipId));
          return { tipOrganizationCode: of?.code ?? null };
        },
      }),

    /** The head writes down what the police answer. */
    protectionRequestAnswerRecord: (request: ActRequest<{ readonly answer: ProtectionAnswer }>) =>
      head.perform('protectionRequestAnswerRecord', acts.protectionRequestAnswerRecord, request),

    /** The protection ended. */
    protectionRequestEnd: (request: ActRequest<object>) =>
      head.perform('protectionRequestEnd', acts.protectionRequestEnd, request),
  };

  async function ask(name: Asking, which: SQL | undefined) {
    const [of] = await db.select().from(tip).where(which);
    const open = and(eq(protectionRequest.tipId, of?.id ?? ''), isNull(protectionRequest.endedOn));
    const isUnderWay = of !== undefined && (await db.$count(protectionRequest, open)) > 0;
    return within(which).open(
      name,
      acts[name],
      { input: {} },
      {
        of: of ? { isUnderWay } : null,
        ...{ regionCode: of?.regionCode ?? '', series: ownSeries(), columns: { tipId: of?.id ?? '' } },
      },
    );
  }
}
