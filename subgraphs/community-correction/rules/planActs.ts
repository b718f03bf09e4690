import { agreed, refused } from '../../_kit/acts/machine.ts';
import { startOfDay } from '../../_kit/deadlines/days.ts';
import type {
  CorrectionApprovalLevel,
  CorrectionStatus,
  CorrectionGroupRole,
  CorrectionTaskKind,
  CorrectionReportKind,
} from '../codes.ts';
import type { CorrectionRule } from './deadlines.ts';
import { unsaid, wrongDay, type SubjectAct } from './subjectFacts.ts';

/** States in which plan and group are made, or made anew as the person's case asks for it (CCL art. 24). */
const planned: readonly CorrectionStatus[] = ['REPORTED_IN', 'ENROLLED', 'UNDER_CORRECTION', 'ON_LEAVE'];

/** An individual plan, as the tasks that it gives to the group. */
export interface PlanInput {
  readonly tasks: readonly { readonly kind: CorrectionTaskKind; readonly dueOn: string }[];
}

const planMake: SubjectAct<PlanInput> = {
  title: '制定（调整）矫正方案',
  by: ['JUSTICE_OFFICER', 'COUNTY_OFFICER'],
  from: planned,
  decide: ({ receivedOn, status, termEndsOn }, { tasks }, at) => {
    if (status === 'REPORTED_IN' && receivedOn === null) return refused('NOT_RECEIVED');
    if (tasks.length === 0) return refused('NO_TASKS', 'tasks');
    // Who is received after the term is over still needs a plan to be let go by the rules.
    const last = termEndsOn < at.today ? at.today : termEndsOn;
    if (tasks.some(({ dueOn }) => dueOn < at.today || dueOn > last)) {
      return refused('DAYS_IN_WRONG_ORDER', 'tasks');
    }
    return agreed({ set: { planOn: at.today } });
  },
};

/** A correction group; whether a woman is needed is asked at the act and not kept (R-CC-6). */
export interface GroupInput {
  readonly members: readonly {
    readonly role: CorrectionGroupRole;
    readonly account?: string | null | undefined;
  }[];
  readonly womanNeeded: boolean;
  readonly womanIncluded: boolean;
}

const groupForm: SubjectAct<GroupInput> = {
  title: '成立（调整）矫正小组',
  by: ['JUSTICE_OFFICER', 'COUNTY_OFFICER'],
  from: planned,
  decide: ({ receivedOn, status }, { members, womanNeeded, womanIncluded }, at) => {
    if (status === 'REPORTED_IN' && receivedOn === null) return refused('NOT_RECEIVED');
    if (members.length === 0) return refused('GROUP_EMPTY', 'members');
    if (womanNeeded && !womanIncluded) return refused('WOMAN_NEEDED', 'womanIncluded');
    return agreed({ set: { groupOn: at.today } });
  },
};

/** That the person reported, and what about (R-CC-9). */
export interface ReportInput {
  readonly kind: CorrectionReportKind;
  readonly reportedOn: string;
}

const clocks: Readonly<Record<CorrectionReportKind, CorrectionRule | null>> = {
  ROUTINE: null,
  CONDITION: 'R-CC-9-CONDITION',
  MEDICAL_EXAMINATION: 'R-CC-9-EXAMINATION',
};

const reportTake: SubjectAct<ReportInput> = {
  title: '定期报告',
  by: ['JUSTICE_OFFICER'],
  from: ['UNDER_CORRECTION', 'ON_LEAVE'],
  decide: ({ kind: of, medicalParole, openedOn }, { kind, reportedOn }, at) => {
    const outside = of === 'TEMPORARY_OUTSIDE_EXECUTION';
    const fits = kind === 'ROUTINE' || (outside && (kind === 'CONDITION' || medicalParole));
    if (!fits) return refused('REPORT_DOES_NOT_FIT', 'kind');
    const wrong = wrongDay(reportedOn, openedOn, at.today, 'reportedOn');
    if (wrong) return wrong;
    const clock = clocks[kind];
    const day = startOfDay(reportedOn);
    return agreed({
      deadlines:
        clock === null
          ? []
          : [
              { meet: clock, at: day },
              { start: clock, at: day },
            ],
    });
  },
};

/** A later report, as the level that approves it has decided. */
export interface ReportExtendInput {
  readonly kind: CorrectionReportKind;
  /** By how many months in all. */
  readonly months: number;
  readonly approvedBy: CorrectionApprovalLevel;
  readonly reasons: string;
  readonly notifiedOn: string;
}

/** The longest extension, in months, that the next level approves (R-CC-9). */
const byNextLevel = 3;

const reportExtend: SubjectAct<ReportExtendInput> = {
  title: '延长报告期限',
  by: ['COUNTY_OFFICER'],
  from: ['UNDER_CORRECTION', 'ON_LEAVE'],
  decide: ({ running, openedOn }, { kind, months, approvedBy, reasons, notifiedOn }, at) => {
    const clock = clocks[kind];
    if (clock === null || !running.includes(clock)) return refused('NOTHING_WAITING', 'kind');
    if (months < 1) return refused('DAYS_IN_WRONG_ORDER', 'months');
    if (months > byNextLevel && approvedBy !== 'PROVINCE') return refused('BY_THE_PROVINCE', 'approvedBy');
    return (
      wrongDay(notifiedOn, openedOn, at.today, 'notifiedOn') ??
      unsaid(reasons, 'reasons') ??
      agreed({ deadlines: [{ extend: clock, by: months, reason: reasons, notifiedOn }], note: reasons })
    );
  },
};

/** Plan, group and reports (M-31). */
export const planActs = {
  correctionPlanMake: planMake,
  correctionGroupForm: groupForm,
  correctionReportTake: reportTake,
  correctionReportExtend: reportExtend,
};
