import { createHash } from 'node:crypto';
import { and, asc, desc, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../subgraphs/_kit/database.ts';
import type { ReleaseGround, VaultAct, VaultRefusal } from './codes.ts';
import type { VaultKey } from './key.ts';
import { openText, sealText } from './seal.ts';
import { identity, release, vaultLog } from './tables.ts';

/** For how long after it was asked for a release may be approved and read. */
const RELEASE_MS = 7 * 86_400_000;

/** What came of something that was tried at the vault. */
export type VaultOutcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: VaultRefusal };

export type VaultLogLine = typeof vaultLog.$inferSelect;

/** Who acts at the vault, and of which tip. */
export interface VaultActor {
  readonly account: string;
  readonly tip: string;
}

/** What is kept in place of a tip's number. */
export function tipHashOf(number: string): string {
  return createHash('sha256').update(number).digest('hex');
}

/** Throws a sentence when something is sealed here with another key: what this one seals would be lost beside it. */
export async function expectOwnKey(db: Database | Transaction, { id }: VaultKey): Promise<void> {
  const others = await db.select().from(identity).where(ne(identity.keyId, id)).limit(1);
  if (others.length > 0) throw anotherKey();
}

/** The fault of a key that is not the vault's. */
export function anotherKey(): Error {
  return new Error(
    'LIANDONG_TIP_VAULT_KEY 不是这个保管库的密钥，没有办理。 This is not the key of this vault; nothing was done.',
  );
}

/**
 * Who gave tips, apart from the graph. An identity is deposited once; somebody asks for it on a ground, another person
 * approves, and who asked reads it once, within seven days. What is tried is logged, whether it is done or refused.
 */
export function tipVault(db: Database, vaultKey: VaultKey, clock: () => Date) {
  const { key, id: keyId } = vaultKey;
  return {
    /** Keeps an identity. */
    deposit: (actor: VaultActor, text: string) =>
      attempt(actor, 'DEPOSIT', {}, async (transaction, tipHash) => {
        if (text.trim() === '' || text.length > 2000) return refused('NOTHING_TO_DEPOSIT');
        const sealed = await sealText(text, tipHash, key);
        // Waits while keys are changed, and then this one is another.
        await transaction.execute(sql`lock table ${identity} in row exclusive mode`);
        await expectOwnKey(transaction, vaultKey);
        const kept = await transaction
          .insert(identity)
          .values({ tipHash, sealed, keyId })
          .onConflictDoNothing()
          .returning({ tipHash: identity.tipHash });
        return kept.length === 0 ? refused('DEPOSITED_ALREADY') : done(null);
      }),

    /** Deletes an identity and what was asked for it, read or not; that it was shown stays in the log. */
    withdraw: (actor: VaultActor) =>
      attempt(actor, 'WITHDRAW', {}, async (transaction, tipHash) => {
        const gone = await transaction.delete(identity).where(eq(identity.tipHash, tipHash)).returning();
        return gone.length === 0 ? refused('NOTHING_DEPOSITED') : done(null);
      }),

    /** Asks for an identity. */
    ask: (actor: VaultActor, asked: { ground: ReleaseGround; reason: string }) =>
      attempt(actor, 'ASK', asked, async (transaction, tipHash) => {
        if (asked.reason.trim() === '' || asked.reason.length > 500) return refused('REASON_NEEDED');
        if (!(await held(transaction, tipHash))) return refused('NOTHING_DEPOSITED');
        if (await underWay(transaction, tipHash)) return refused('ASKED_ALREADY');
        const by = { askedBy: actor.account, askedAt: clock() };
        await transaction.insert(release).values({ tipHash, ...asked, ...by });
        return done(null);
      }),

    /** Agrees that it is given out; answers who asked, and on what ground. */
    approve: (actor: VaultActor) =>
      attempt(actor, 'APPROVE', {}, async (transaction, tipHash) => {
        if (!(await held(transaction, tipHash))) return refused('NOTHING_DEPOSITED');
        const found = await underWay(transaction, tipHash);
        if (!found) return refused('NOT_ASKED');
        if (found.approvedAt) return refused('APPROVED_ALREADY');
        if (found.askedBy === actor.account) return refused('SAME_PERSON');
        await transaction
          .update(release)
          .set({ approvedBy: actor.account, approvedAt: clock() })
          .where(eq(release.id, found.id));
        return done({ askedBy: found.askedBy, ground: found.ground, reason: found.reason });
      }),

    /** Gives out an identity to who asked, once; the tip-giver is told first, unless law forbids it. */
    read: (actor: VaultActor, tellGiver: (at: Date) => Promise<void>) =>
      attempt(actor, 'READ', {}, async (transaction, tipHash) => {
        const kept = await held(transaction, tipHash);
        if (!kept) return refused('NOTHING_DEPOSITED');
        const found = await underWay(transaction, tipHash);
        if (!found) return refused('NOT_ASKED');
        if (found.askedBy !== actor.account) return refused('NOT_THE_ASKER');
        if (!found.approvedAt) return refused('NOT_APPROVED');
        const text = await openText(kept.sealed, tipHash, key);
        if (text === null) return refused('DAMAGED');
        const readAt = clock();
        if (found.ground !== 'TELLING_FORBIDDEN') await tellGiver(readAt);
        await transaction.update(release).set({ readAt }).where(eq(release.id, found.id));
        return done(text);
      }),

    /** Writes down that something was tried which is not this person's to do. */
    deny: (actor: VaultActor, act: VaultAct, refusal: VaultRefusal): Promise<VaultOutcome<never>> =>
      attempt(actor, act, {}, () => Promise.resolve(refused(refusal))),

    /** What was tried for a tip, oldest first. */
    log: (tip: string): Promise<VaultLogLine[]> =>
      db
        .select()
        .from(vaultLog)
        .where(eq(vaultLog.tipHash, tipHashOf(tip)))
        .orderBy(asc(vaultLog.seq)),
  };

  /** Tries something in one transaction with its line in the log; a refusal writes that line and nothing else. */
  function attempt<Value>(
    { account, tip }: VaultActor,
    act: VaultAct,
    why: { ground?: ReleaseGround; reason?: string },
    work: (transaction: Transaction, tipHash: string) => Promise<VaultOutcome<Value>>,
  ): Promise<VaultOutcome<Value>> {
    const tipHash = tipHashOf(tip);
    return db.transaction(async (transaction) => {
      const outcome = await work(transaction, tipHash);
      const line = { at: clock(), account, act, tipHash, ...why };
      await transaction.insert(vaultLog).values({ ...line, outcome: outcome.ok ? 'DONE' : outcome.refusal });
      return outcome;
    });
  }

  /** What is kept of a tip; whoever else works on it waits until the transaction ends. */
  async function held(transaction: Transaction, tipHash: string) {
    const [kept] = await transaction
      .select()
      .from(identity)
      .where(eq(identity.tipHash, tipHash))
      .for('update');
    return kept ?? null;
  }

  /** The release of a tip that was asked for, not read, and has not lapsed. */
  async function underWay(transaction: Transaction, tipHash: string) {
    const since = new Date(clock().getTime() - RELEASE_MS);
    const [found] = await transaction
      .select()
      .from(release)
      .where(and(eq(release.tipHash, tipHash), isNull(release.readAt), gt(release.askedAt, since)))
      .orderBy(desc(release.id))
      .limit(1);
    return found ?? null;
  }
}

function done<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

function refused(refusal: VaultRefusal): { ok: false; refusal: VaultRefusal } {
  return { ok: false, refusal };
}
