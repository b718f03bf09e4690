import type { Act, Change } from '../../../_kit/acts/machine.ts';
import type {
  AdvanceAidGround,
  AidApplicantCategory,
  AidApplicationStatus,
  AidObjectionStatus,
  AidRefusalGround,
  HardshipProof,
  LegalAidForm,
  LegalAidMatter,
  LegalAidPost,
  LegalAidUserErrorCode,
  MeansCheckExempt,
  MeansResult,
  MeansTestWaived,
} from '../../codes.ts';
import type { LegalAidRule } from '../deadlines.ts';

/** What the rules know of an application; days as `YYYY-MM-DD`. */
export interface ApplicationFacts {
  readonly status: AidApplicationStatus;
  readonly form: LegalAidForm;
  readonly matter: LegalAidMatter | null;
  readonly applicantCategory: AidApplicantCategory;
  readonly meansResult: MeansResult | null;
  readonly meansTestWaived: MeansTestWaived | null;
  readonly meansCheckExempt: MeansCheckExempt | null;
  readonly hardshipProof: HardshipProof | null;
  readonly advanceAidGround: AdvanceAidGround | null;
  readonly supplementRequestedOn: string | null;
  readonly supplyBy: string | null;
  readonly objection: AidObjectionStatus | null;
}

/** Columns of an application that an act sets. */
export interface ApplicationColumns {
  readonly openedOn?: string;
  readonly closedOn?: string | null;
  readonly meansResult?: MeansResult | null;
  readonly meansTestWaived?: MeansTestWaived | null;
  readonly meansCheckExempt?: MeansCheckExempt | null;
  readonly hardshipProof?: HardshipProof | null;
  readonly meansStandard?: string | null;
  readonly advanceAidGround?: AdvanceAidGround;
  readonly supplementRequestedOn?: string;
  readonly supplyBy?: string;
  readonly decidedOn?: string | null;
  readonly refusalGround?: AidRefusalGround | null;
  readonly refusalReason?: string | null;
  readonly objection?: AidObjectionStatus;
  readonly objectedOn?: string;
  readonly objectionDecidedOn?: string;
}

/** An act to an application. */
export type ApplicationAct<Input, Facts = ApplicationFacts> = Act<
  AidApplicationStatus,
  LegalAidPost,
  Facts,
  Input,
  Change<AidApplicationStatus, ApplicationColumns, LegalAidRule>,
  LegalAidUserErrorCode
>;

/** What an officer adds for colleagues; kept in the history. */
export interface Noted {
  readonly note?: string | null | undefined;
}

/** True for a text that says something. */
export function says(text: string): boolean {
  return text.trim() !== '';
}
