import type { Act, Change } from '../../../_kit/acts/machine.ts';
import type {
  ConstructionProjectKind,
  ConstructionProjectStatus,
  WagePost,
  WageUserErrorCode,
} from '../../codes.ts';
import type { Arrears } from '../arrears.ts';
import type { WageRule } from '../deadlines.ts';

/** What the rules know of a project; days as `YYYY-MM-DD`. */
export interface ProjectFacts {
  readonly status: ConstructionProjectStatus;
  readonly fundsProvenOn: string | null;
  readonly paymentGuaranteedOn: string | null;
  readonly contractSignedOn: string | null;
  readonly specialAccountOpenedOn: string | null;
  readonly specialAccountClosedOn: string | null;
  readonly settlementPublishedOn: string | null;
  readonly arrears: Arrears;
  /** True when the last of the three stages was accepted. */
  readonly completionAccepted: boolean;
  /** Real-name numbers of the workers who are on the site, with the day on which each entered it. */
  readonly onSite: readonly { readonly number: string; readonly enteredOn: string }[];
  /** Numbers of persons who are on the site, as given in. */
  readonly citizenNumbers: readonly string[];
}

/** Columns of a project that an act sets. */
export interface ProjectColumns {
  readonly kind?: ConstructionProjectKind;
  readonly contractAmount?: string;
  readonly openedOn?: string;
  readonly fundsProvenOn?: string;
  readonly paymentGuaranteedOn?: string;
  readonly contractSignedOn?: string;
  readonly permittedOn?: string;
  readonly specialAccountOpenedOn?: string;
  readonly specialAccountClosedOn?: string;
  readonly noticeBoardOn?: string;
  readonly startedOn?: string;
  readonly completedOn?: string;
  readonly settlementPublishedOn?: string;
  readonly closedOn?: string;
}

/** An act to a project. */
export type ProjectAct<Input, Facts = ProjectFacts> = Act<
  ConstructionProjectStatus,
  WagePost,
  Facts,
  Input,
  Change<ConstructionProjectStatus, ProjectColumns, WageRule>,
  WageUserErrorCode
>;

/** Days for which it is published that a project is to be settled and its account closed (R-WA-7). */
export const DAYS_OF_SETTLEMENT = 30;
