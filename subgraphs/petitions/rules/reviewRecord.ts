import type { ReviewOutcome, ReviewStage, ReviewStatus } from '../codes.ts';

/** What a line of the review register says, as far as its columns depend on each other. */
export interface ReviewRecord {
  readonly stage: ReviewStage;
  readonly status: ReviewStatus;
  readonly requestedOn: string;
  readonly answeredOn: string | null;
  readonly outcome: ReviewOutcome | null;
}

/** What is wrong with a line of the review register; empty when all columns fit each other (M-41). */
export function reviewFaults({ stage, status, requestedOn, answeredOn, outcome }: ReviewRecord) {
  const faults: { property: keyof ReviewRecord; message: string }[] = [];
  const answered = status !== 'FILED';
  if (status === 'FINAL' && stage !== 'FINAL_REVIEW') {
    faults.push({ property: 'status', message: '只有复核答复后才终结，复查请填写“已答复”' });
  }
  if (status === 'ANSWERED' && stage === 'FINAL_REVIEW') {
    faults.push({ property: 'status', message: '复核答复后即终结，请填写“已终结”' });
  }
  if (answered !== (answeredOn !== null)) {
    faults.push({
      property: 'answeredOn',
      message: answered ? '已答复的须填写答复日期' : '尚未答复的请清空答复日期',
    });
  }
  if (answered !== (outcome !== null)) {
    faults.push({ property: 'outcome', message: answered ? '已答复的须填写结论' : '尚未答复的请清空结论' });
  }
  if (answeredOn !== null && answeredOn < requestedOn) {
    faults.push({ property: 'answeredOn', message: `答复日期不能早于申请日期（${requestedOn}）` });
  }
  return faults;
}
