import { randomInt } from 'node:crypto';
import type { SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import type { ActRequest } from '../../_kit/acts/caseKind.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { caseActs } from '../../_kit/acts/perform.ts';
import { newReceiptCode, receiptHash } from '../../_kit/acts/receiptCode.ts';
import type { Database } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { DispatchPost } from '../codes.ts';
import type { Tip } from '../models.ts';
import {
  tipActs as acts,
  type TipCheckersNameInput,
  type TipConcludeInput,
  type TipReceiveInput,
} from '../rules/tipActs.ts';
import { tip, tipBook } from '../tables/index.ts';
import { books } from './acts.ts';
import { tipStore } from './tips.ts';
import { tipOfCode, tipsOfChecker, tipsOfHead } from './tipVisibility.ts';

/** Acts to tips, for one viewer. */
export function tipActs(db: Database, viewer: Viewer, at: ActContext<DispatchPost>) {
  const within = (visible: SQL) => caseActs<typeof tip, Tip, DispatchPost>(db, books, tipBook, visible, at);
  const head = within(tipsOfHead(viewer));
  const checker = within(tipsOfChecker(viewer));

  return {
    /** Takes down a tip; its receipt code is given out when it is new, and only its hash is kept. */
    tipReceive: async (
      { region, ...input }: TipReceiveInput & { region: string },
      idempotencyKey: string,
    ) => {
      const code = newReceiptCode();
      let given: string | null = null;
      const outcome = await within(withinRegions(tip.regionCode, viewer.regions)).open(
        'tipReceive',
        acts.tipReceive,
        { input: { region, ...input }, idempotencyKey },
        {
          of: null,
          regionCode: region,
          series: ownSeries(),
          columns: { receiptCodeHash: receiptHash(code) },
          also: () => {
            given = code;
            return Promise.resolve();
          },
        },
      );
      return { outcome, receiptCode: given as string | null };
    },

    /** The head names one checker or two. */
    tipCheckersName: (request: ActRequest<TipCheckersNameInput>) =>
      head.perform('tipCheckersName', acts.tipCheckersName, request),

    /** A checker says what came of it. */
    tipConclude: (request: ActRequest<TipConcludeInput>) =>
      checker.perform('tipConclude', acts.tipConclude, request),

    /** What came of it is shown to whoever has the receipt code. */
    tipOutcomeTell: (request: ActRequest<object>) =>
      checker.perform('tipOutcomeTell', acts.tipOutcomeTell, request),

    /** The head decides on a reward. */
    tipRewardDecide: (request: ActRequest<{ amount: string }>) =>
      head.perform('tipRewardDecide', acts.tipRewardDecide, request),

    /** A payer pays it against the code. */
    tipRewardPay: async (code: string) => {
      const found = await tipStore(db, viewer).byCode(code, 'TIP_PAYER');
      return within(tipOfCode(viewer, 'TIP_PAYER', code)).perform('tipRewardPay', acts.tipRewardPay, {
        id: found?.id ?? 'no such code',
        input: {},
      });
    },

    /** The head seals it. */
    tipSeal: (request: ActRequest<object>) => head.perform('tipSeal', acts.tipSeal, request),
  };
}

/**
 * A register series of each tip's own: in one that all share, a number that is missing from what a head can read would
 * tell that the tip is about the head's own body.
 */
export function ownSeries(): string {
  return `举${randomInt(10_000_000, 100_000_000)}`;
}
