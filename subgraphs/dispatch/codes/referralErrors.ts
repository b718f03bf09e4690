import type { UserErrorText } from '../../_kit/acts/userErrors.ts';

/** Why an act to a referral is not done. */
export const referralUserErrors = {
  NO_SUCH_ROUTE: {
    zh: '这两个部门之间没有规定的衔接。请核对接收部门，或由当事人自行前往。',
    en: 'There is no linkage between these two departments. Check the receiver, or tell the parties where to go.',
  },
  NO_SUCH_CASE: {
    zh: '案件索引中没有您可办理的这一案件。请核对编号；刚刚登记的请稍候再试。',
    en: 'The case index knows no such case in your reach. Check its number; if it was just opened, try again in a moment.',
  },
  CASE_CLOSED: {
    zh: '该案件已经办结，不能再移送。请先重新立案。',
    en: 'This case is closed and cannot be referred. Open it anew first.',
  },
  WRONG_KIND: {
    zh: '只有求决类信访事项可以转人民调解。请核对事项类别，选择其他办理方式。',
    en: 'Only a claim can go from the petition office to mediation. Check its kind and choose another way.',
  },
  NOT_CIVIL: {
    zh: '只有民事性质、依法可以调解的事项才能移送调解。请核对后确认，或选择其他途径。',
    en: 'Only a civil matter that may be mediated by law goes to mediation. Confirm that it is one, or choose another way.',
  },
  ALREADY_REFERRED: {
    zh: '该案件移送同一部门的手续尚未办结。请在原移送上继续办理。',
    en: 'This case is being referred to that department already. Go on with that referral.',
  },
  CASE_NUMBER_NEEDED: {
    zh: '请填写移送前案件的编号。',
    en: 'Enter the number of the case that is referred.',
  },
  REGION_NEEDED: {
    zh: '法院、公安机关移送的事项须填写所属区划。请补充。',
    en: 'For a matter that a court or the police send, enter the region that it belongs to.',
  },
  CONSENT_NOT_NEEDED: {
    zh: '这一移送不需要该方同意。可以直接移送。',
    en: 'This referral does not need the consent of that side. Send it.',
  },
  CONSENT_ALREADY_GIVEN: {
    zh: '该方已经同意。无须重复登记。',
    en: 'That side has consented already. There is nothing more to record.',
  },
  CONSENT_MISSING: {
    zh: '当事人尚未全部同意。请先登记其同意，再移送。',
    en: 'Not everybody whose consent is needed has given it. Record it first, then send.',
  },
  ANSWERED_BY_ITS_OWN: {
    zh: '接收部门在自己的系统中接收或退回。请由其经办人在待接收移送中办理。',
    en: 'The receiving department accepts or returns it in its own system. Leave it to its clerks and their inbox.',
  },
  NOT_OVERDUE: {
    zh: '答复期限尚未届满，不能上报督促。请等待答复或期满后再办。',
    en: 'The time for an answer is not over, so it cannot be escalated. Wait for the answer or the last day.',
  },
  ALREADY_ESCALATED: {
    zh: '已经向该单位上报。请等待其督促，或上报其他上级单位。',
    en: 'That body was informed already. Wait for what it does, or inform another one above.',
  },
  NOT_UPWARD: {
    zh: '上报对象不能是移送双方。请填写其上级单位。',
    en: 'The sender and the receiver are not above themselves. Name the body above.',
  },
} as const satisfies Record<string, UserErrorText>;
