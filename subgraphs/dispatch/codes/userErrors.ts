import { commonUserErrors, type UserErrorText } from '../../_kit/acts/userErrors.ts';
import { alertUserErrors } from './alertErrors.ts';
import { meetingUserErrors } from './meetingErrors.ts';
import { referralUserErrors } from './referralErrors.ts';
import { riskAssessmentUserErrors } from './riskAssessmentErrors.ts';
import { sweepUserErrors } from './sweepErrors.ts';
import { tipUserErrors } from './tipErrors.ts';

/** Why an act of the command centre is not done, and what to do next. */
export const dispatchUserErrorCode = {
  ...commonUserErrors,
  BODY_OF_OFFICER_UNKNOWN: {
    zh: '您的令牌没有写明单位的统一社会信用代码，不能以单位名义办理。请向管理员申请更正。',
    en: 'Your token names no body by its credit code, so you cannot act for one. Ask your administrator to mend it.',
  },
  NO_SUCH_BODY: {
    zh: '统一社会信用代码不正确。请核对 18 位代码。',
    en: 'This is no valid credit code of a body. Check its 18 characters.',
  },
  NOT_YOUR_BODY: {
    zh: '此事项由其他单位办理。请由该单位联络员办理。',
    en: 'Another body has to do this. Leave it to its liaison.',
  },
  DAY_NOT_POSSIBLE: {
    zh: '日期不能晚于今天，也不能早于前一环节。请核对。',
    en: 'The day lies after today or before the step that it follows. Check it.',
  },
  ...referralUserErrors,
  ...sweepUserErrors,
  ...meetingUserErrors,
  ...tipUserErrors,
  ...riskAssessmentUserErrors,
  ...alertUserErrors,
} as const satisfies Record<string, UserErrorText>;
export type DispatchUserErrorCode = keyof typeof dispatchUserErrorCode;
