import type { Page } from '../../_kit/connection.ts';
import type { DispatchUserError } from '../models.ts';
import type { protectionRequest, tip } from '../tables/index.ts';

/** A tip: in whole for its checkers, and what the head, a payer and whoever has its code see of it. */
export type Tip = typeof tip.$inferSelect;
export type TipLine = Tip;
export type TipProgress = Tip;
export type TipConnection = Page<Tip>;
export type TipLineConnection = Page<TipLine>;

/** The reward of a tip, once it was decided. */
export interface TipReward {
  /** In yuan. */
  amount: string;
  decidedOn: string;
  paidOn: string | null;
}

/** A request that the police protect whoever gave a tip: as the head and checkers see it, and whoever has the code. */
export type ProtectionRequest = typeof protectionRequest.$inferSelect;
export type ProtectionProgress = ProtectionRequest;
export type ProtectionRequestConnection = Page<ProtectionRequest>;

/** What came of an act to one. */
export interface ProtectionRequestPayload {
  request: ProtectionRequest | null;
  userErrors: readonly DispatchUserError[];
}

/** What came of asking for protection by the code. */
export interface ProtectionProgressPayload {
  progress: ProtectionProgress | null;
  userErrors: readonly DispatchUserError[];
}

/** What came of taking down a tip; the code is there once. */
export interface TipReceivePayload {
  isReceived: boolean;
  receiptCode: string | null;
  userErrors: readonly DispatchUserError[];
}

/** What came of an act of a checker. */
export interface TipPayload {
  tip: Tip | null;
  userErrors: readonly DispatchUserError[];
}

/** What came of an act of the head. */
export interface TipLinePayload {
  line: TipLine | null;
  userErrors: readonly DispatchUserError[];
}

/** What came of paying a reward. */
export interface TipRewardPayload {
  reward: TipReward | null;
  userErrors: readonly DispatchUserError[];
}
