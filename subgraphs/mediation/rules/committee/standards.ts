import { agreed, refused } from '../../../_kit/acts/machine.ts';
import { committeeStandard, type CommitteeStandard } from '../../codes.ts';
import type { WithNote } from '../facts.ts';
import type { CommitteeAct } from './composition.ts';

/** A sheet on which each item stands once: met, or not. */
export interface InspectionInput extends WithNote {
  readonly inspectedOn: string;
  readonly met: readonly CommitteeStandard[];
  readonly unmet: readonly CommitteeStandard[];
}

/** The bureau inspects a committee and leaves a sheet (M-09); it says what the body lacks, and nothing of persons. */
export const inspect: CommitteeAct<InspectionInput> = {
  title: '规范化检查',
  by: ['BUREAU_OFFICER'],
  from: ['ACTIVE', 'SUSPENDED'],
  decide: (_committee, { inspectedOn, met, unmet, note }, { today }) => {
    if (inspectedOn > today) return refused('DAY_IN_FUTURE', 'inspectedOn');
    const sheet = [...met, ...unmet];
    const items = Object.keys(committeeStandard) as CommitteeStandard[];
    const missing = items.filter((item) => !sheet.includes(item));
    if (missing.length > 0) {
      const names = missing.map((item) => committeeStandard[item]).join('、');
      return refused('SHEET_INCOMPLETE', 'met', { zh: `缺：${names}`, en: `missing: ${missing.join(', ')}` });
    }
    if (sheet.length > items.length) return refused('SHEET_INCOMPLETE', 'unmet');
    return agreed({ note: note ?? null });
  },
};
