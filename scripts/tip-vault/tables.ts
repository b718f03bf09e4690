import { sql } from 'drizzle-orm';
import { bigserial, check, index, jsonb, pgEnum, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { v7 } from 'uuid';
import { codesOf } from '../../subgraphs/_kit/database.ts';
import { releaseGround, vaultAct } from './codes.ts';
import type { SealedText } from './seal.ts';

export const releaseGroundType = pgEnum('release_ground', codesOf(releaseGround));
export const vaultActType = pgEnum('vault_act', codesOf(vaultAct));

/** Who gave a tip, sealed; the tip is known by a hash of its number only. */
export const identity = pgTable('identity', {
  tipHash: text('tip_hash').primaryKey(),
  sealed: jsonb('sealed').$type<SealedText>().notNull(),
  /** Thumbprint of the key with which it is sealed. */
  keyId: text('key_id').notNull(),
});

/** That somebody asks for an identity, another one agrees, and it is read once; it goes with the identity, and the log stays. */
export const release = pgTable(
  'release',
  {
    id: uuid('id')
      .primaryKey()
      .$defaultFn(() => v7()),
    tipHash: text('tip_hash')
      .notNull()
      .references(() => identity.tipHash, { onDelete: 'cascade' }),
    ground: releaseGroundType('ground').notNull(),
    reason: text('reason').notNull(),
    askedBy: text('asked_by').notNull(),
    askedAt: timestamp('asked_at', { withTimezone: true }).notNull(),
    approvedBy: text('approved_by'),
    approvedAt: timestamp('approved_at', { withTimezone: true }),
    readAt: timestamp('read_at', { withTimezone: true }),
  },
  (table) => [
    index('release_tip').on(table.tipHash, table.id),
    check('release_by_two', sql`${table.approvedBy} <> ${table.askedBy}`),
    check('release_read', sql`${table.readAt} is null or ${table.approvedBy} is not null`),
  ],
);

/** Whatever was tried at the vault, done or refused; only ever added to. */
export const vaultLog = pgTable(
  'vault_log',
  {
    seq: bigserial('seq', { mode: 'number' }).primaryKey(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    /** Null for what the operator does, who holds database and key and signs in nowhere. */
    account: text('account'),
    act: vaultActType('act').notNull(),
    tipHash: text('tip_hash').notNull(),
    ground: releaseGroundType('ground'),
    reason: text('reason'),
    /** `DONE`, or why it was refused. */
    outcome: text('outcome').notNull(),
  },
  (table) => [index('vault_log_tip').on(table.tipHash, table.seq)],
);
