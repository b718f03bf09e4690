import type {
  DisputeDifficulty,
  DisputeKind,
  DisputeOrigin,
  DisputeResult,
  DisputeStatus,
} from '../codes.ts';

/** What the rules know of a dispute; days as `YYYY-MM-DD`. */
export interface DisputeFacts {
  readonly status: DisputeStatus;
  readonly result: DisputeResult;
  readonly difficulty: DisputeDifficulty;
  readonly openedOn: string;
  readonly committeeNumber: string;
}

/** Columns of a dispute that an act sets. */
export interface DisputeColumns {
  readonly committeeNumber?: string;
  readonly kind?: DisputeKind;
  readonly origin?: DisputeOrigin;
  readonly openedOn?: string;
}
