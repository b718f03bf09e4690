import { eq, ne, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../subgraphs/_kit/database.ts';
import { vaultRefusal, type VaultAct } from './codes.ts';
import type { VaultKey } from './key.ts';
import { openText, sealText } from './seal.ts';
import { identity, vaultLog } from './tables.ts';
import { anotherKey, tipHashOf } from './vault.ts';

/** What whoever keeps the vault's database and its key does with all identities, seeing none; logged for each. */
export function vaultOperator(db: Database, clock: () => Date) {
  return {
    /** Deletes the identities of tips that are over (PIPL arts. 19, 47); how many. Done again it finds none. */
    forget: (closedTips: () => Promise<readonly string[]>): Promise<number> =>
      db.transaction(async (transaction) => {
        await holdDeposits(transaction);
        const closed = await closedTips();
        const gone = await transaction
          .delete(identity)
          // One parameter, however many there are.
          .where(sql`${identity.tipHash} = any(${sql.param(closed.map(tipHashOf))})`)
          .returning({ tipHash: identity.tipHash });
        for (const { tipHash } of gone) await log(transaction, 'FORGET', tipHash);
        return gone.length;
      }),

    /**
     * Seals all identities with another key, or none of them; how many. What the other key seals already is left as it is.
     * Throws a sentence for a key that is not the vault's, and when something does not open.
     */
    rekey: (old: VaultKey, next: VaultKey): Promise<number> =>
      db.transaction(async (transaction) => {
        await holdDeposits(transaction);
        const rows = await transaction.select().from(identity).where(ne(identity.keyId, next.id));
        if (rows.some(({ keyId }) => keyId !== old.id)) throw anotherKey();
        for (const { tipHash, sealed } of rows) {
          const text = await openText(sealed, tipHash, old.key);
          if (text === null) throw new Error(Object.values(vaultRefusal.DAMAGED).join(' '));
          const anew = { sealed: await sealText(text, tipHash, next.key), keyId: next.id };
          await transaction.update(identity).set(anew).where(eq(identity.tipHash, tipHash));
          await log(transaction, 'REKEY', tipHash);
        }
        return rows.length;
      }),
  };

  /** Lets nothing be deposited until the transaction ends. */
  async function holdDeposits(transaction: Transaction): Promise<void> {
    await transaction.execute(sql`lock table ${identity} in share row exclusive mode`);
  }

  async function log(transaction: Transaction, act: VaultAct, tipHash: string): Promise<void> {
    await transaction.insert(vaultLog).values({ at: clock(), act, tipHash, outcome: 'DONE' });
  }
}
