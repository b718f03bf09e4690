import { and, eq, isNull, notExists, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import type { Database } from '../../_kit/database.ts';
import { protectionRequest, tip } from '../tables/index.ts';
import { tipOfCode, tipsOfChecker, tipsOfHead } from './tipVisibility.ts';

/** What the vault needs to know of a tip. */
export interface VaultTip {
  readonly number: string;
  /** True once it is over and nothing is done with its giver's identity any more. */
  readonly isClosed: boolean;
}

/** SQL: the tips that are over: sealed, and no protection of their giver under way. */
function isClosed(db: Database): SQL | undefined {
  const { tipId, endedOn } = protectionRequest;
  const underWay = db
    .select()
    .from(protectionRequest)
    .where(and(eq(tipId, tip.id), isNull(endedOn)));
  return and(eq(tip.status, 'SEALED'), notExists(underWay));
}

/** Numbers of the tips that are over, in all regions: who gave them is not needed any more. */
export async function closedTips(db: Database): Promise<string[]> {
  const closed = await db.select({ number: tip.number }).from(tip).where(isClosed(db));
  return closed.map(({ number }) => number);
}

/**
 * What the vault of tip-givers' identities asks of tips: whether one is the viewer's to handle, as the graph would say.
 * The vault is no part of the graph, and nothing of it comes here but the time at which an identity was given out.
 */
export function tipsForVault(db: Database, viewer: Viewer) {
  const find = async (condition: SQL | undefined): Promise<VaultTip | null> => {
    const isOver = sql<boolean>`${isClosed(db)}`;
    const [found] = await db.select({ number: tip.number, isClosed: isOver }).from(tip).where(condition);
    return found ?? null;
  };
  return {
    /** The tip to which a receipt code belongs, for the desk. */
    ofDesk: (code: string) => find(tipOfCode(viewer, 'TIP_DESK', code)),
    /** The tip with this number, for a named checker of it. */
    ofChecker: (number: string) => find(and(eq(tip.number, number), tipsOfChecker(viewer))),
    /** The tip with this number, for the head. */
    ofHead: (number: string) => find(and(eq(tip.number, number), tipsOfHead(viewer))),
    /** Has the receipt code show when the identity was given out, the last time that it was. */
    tellGiver: async (number: string, at: Date): Promise<void> => {
      await db.update(tip).set({ identityReleasedAt: at }).where(eq(tip.number, number));
    },
  };
}
