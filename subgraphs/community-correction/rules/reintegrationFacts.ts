import type { Act, Change } from '../../_kit/acts/machine.ts';
import type { CorrectionPost, CorrectionUserErrorCode, ReintegrationStatus, SupportKind } from '../codes.ts';

/** What the rules know of a reintegration case; days as `YYYY-MM-DD`. */
export interface ReintegrationFacts {
  readonly status: ReintegrationStatus;
  readonly openedOn: string;
  readonly releasedOn: string | null;
  readonly closedOn: string | null;
  readonly reoffendedOn: string | null;
  /** True while a check of the basic data is asked for and not answered. */
  readonly checkAsked: boolean;
  /** True once family or village was told to come. */
  readonly told: boolean;
  readonly offered: readonly SupportKind[];
}

/** Columns of a reintegration case that an act sets. */
export interface ReintegrationColumns {
  readonly openedOn?: string;
  readonly releasedOn?: string;
  readonly handedOverOn?: string;
  readonly reoffendedOn?: string;
  readonly closedOn?: string;
}

/** An act to a reintegration case; no rule of law sets a clock for it. */
export type ReintegrationAct<Input, Facts = ReintegrationFacts> = Act<
  ReintegrationStatus,
  CorrectionPost,
  Facts,
  Input,
  Change<ReintegrationStatus, ReintegrationColumns, never>,
  CorrectionUserErrorCode
>;

/** Who enters what is heard of a released person. */
export const officers: readonly CorrectionPost[] = ['JUSTICE_OFFICER', 'COUNTY_OFFICER'];
/** States of somebody who has come home. */
export const met: readonly ReintegrationStatus[] = ['MET_BY_FAMILY', 'MET_BY_VILLAGE', 'ALONE'];
