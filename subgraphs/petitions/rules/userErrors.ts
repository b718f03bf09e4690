import { commonUserErrors, incomingReferralErrors, type UserErrorText } from '../../_kit/acts/userErrors.ts';
import { appointmentUserErrors } from './appointmentErrors.ts';

/** Why an act to a petition is not done, and what to do next. */
export const petitionUserErrorCode = {
  ...commonUserErrors,
  ...incomingReferralErrors,
  BODY_OF_OFFICER_UNKNOWN: {
    zh: '您的令牌没有写明单位的统一社会信用代码，不能以单位名义办理。请向管理员申请更正。',
    en: 'Your token names no body by its credit code, so you cannot act for one. Ask your administrator to mend it.',
  },
  NOT_YOUR_BODY: {
    zh: '此事项由其他机关、单位办理。请由该单位经办人办理。',
    en: 'Another body is responsible for this matter. Leave it to its officers.',
  },
  NO_SUCH_BODY: {
    zh: '统一社会信用代码不正确。请核对 18 位代码。',
    en: 'This is no valid credit code of a body. Check its 18 characters.',
  },
  NO_SUCH_MATTER: {
    zh: '没有找到所填编号的信访事项。请核对编号或留空。',
    en: 'There is no matter of this number. Check it or leave it out.',
  },
  REPRESENTATIVES_NEEDED: {
    zh: '走访须登记代表人数。请填写 1 至 5 人。',
    en: 'A visit is registered with the number of representatives. Enter 1 to 5.',
  },
  TOO_MANY_REPRESENTATIVES: {
    zh: '多人走访应当推选代表，代表不得超过 5 人。请其推选代表后登记。',
    en: 'Several people who visit name at most five representatives. Ask them to choose, then register.',
  },
  ACCUSED_BODY_NEEDED: {
    zh: '检举控告须填写被检举控告的单位，以便对其保密。请补充。',
    en: 'An accusation names the accused body, so that it can be kept from it. Add it.',
  },
  NOT_AN_ACCUSATION: {
    zh: '只有检举控告填写被检举控告的单位。请清空或改正事项类别。',
    en: 'Only an accusation names an accused body. Leave it out or mend the kind.',
  },
  ACCUSED_BODY: {
    zh: '检举控告的材料和情况不得交给被检举控告的单位。请改由其他机关办理。',
    en: 'An accusation never goes to the body that it accuses. Choose another one.',
  },
  ACCUSATION_WITHHELD: {
    zh: '检举控告不能这样办理，以免泄露。请转送纪检监察机关或政法机关。',
    en: 'This is not done with an accusation, lest it become known. Pass it to the discipline or law organs.',
  },
  WRONG_KIND: {
    zh: '这一类信访事项不能这样办理。请核对事项类别，选择其他办理方式。',
    en: 'This is not done with matters of this kind. Check the kind and choose another act.',
  },
  REASONS_NEEDED: {
    zh: '须说明理由。请填写。',
    en: 'This needs its reasons. Add them.',
  },
  DAY_NOT_POSSIBLE: {
    zh: '日期不能晚于今天，也不能早于前一环节。请核对。',
    en: 'The day lies after today or before the step that it follows. Check it.',
  },
  RECUSED: {
    zh: '您已回避此事项，不能办理。请交由其他经办人。',
    en: 'You are recused from this matter. Leave it to a colleague.',
  },
  ALREADY_RECUSED: {
    zh: '该经办人已回避。无须再次登记。',
    en: 'This officer is recused already. Nothing is left to do.',
  },
  OBJECTION_TOO_LATE: {
    zh: '管辖异议须在收到之日起 5 个工作日内提出，现已超过。请依法受理。',
    en: 'Objections to jurisdiction end five working days after receipt. Accept the matter.',
  },
  OBJECT_INSTEAD: {
    zh: '转送、交办的事项不属于本单位职权的，请在 5 个工作日内提出异议。',
    en: 'A matter that was passed on is not declined for want of competence: object to it within five working days.',
  },
  NO_GROUND_TO_DECLINE: {
    zh: '所述情形与登记的原事项不符。请核对原事项编号和状态。',
    en: 'The earlier matter does not bear this ground out. Check its number and state.',
  },
  IN_PROCESS_ALREADY: {
    zh: '同一事项已经受理或正在办理，本机关在规定期限内不再受理。请告知信访人。',
    en: 'The same matter is in process, so it is not accepted again. Tell the petitioner.',
  },
  FINALLY_REVIEWED_ALREADY: {
    zh: '同一事实和理由的事项已经复核终结，不再受理。请告知信访人，帮扶可以继续。',
    en: 'The same facts and reasons were finally reviewed and are not accepted again. Tell the petitioner; help goes on.',
  },
  BODIES_NEEDED: {
    zh: '联席会议至少有两个单位参加，责任单位须是其中之一。请核对。',
    en: 'A joint conference has two bodies at least, and the responsible one is among them. Check them.',
  },
  CONFERENCE_NEEDED: {
    zh: '没有正在进行的联席会议。请先召集，或选择其他方式。',
    en: 'No joint conference is open. Convene one first, or choose another way.',
  },
  CONFERENCE_OPEN: {
    zh: '联席会议尚未结束。请先明确责任单位并完成会议纪要。',
    en: 'A joint conference is still open. Fix the responsible body and finish the minutes first.',
  },
  WRONG_BRANCH: {
    zh: '途径选择不符：导入其他程序选择前五类，信访程序只适用第六类。',
    en: 'Other procedures are the first five branches; the petition procedure is the sixth. Choose accordingly.',
  },
  EXTENSION_TOO_LONG: {
    zh: '延长期限不得超过 30 日。请填写 1 至 30。',
    en: 'An extension is at most 30 days. Enter 1 to 30.',
  },
  ALREADY_EXTENDED: {
    zh: '办理期限已经延长过一次。请在期限内办结。',
    en: 'The period was extended once already. Finish within it.',
  },
  EXTENSION_TOO_LATE: {
    zh: '办理期限已过，不能再延长。请尽快办结并说明情况。',
    en: 'The period is over and cannot be extended. Finish now and say why it is late.',
  },
  OPINION_INCOMPLETE: {
    zh: '处理意见书须写明请求、事实、依据和结果。请补充。',
    en: 'A handling opinion states request, facts, grounds and result. Complete it.',
  },
  NOT_DELIVERED: {
    zh: '书面答复尚未送达信访人。请先登记送达日期。',
    en: 'The written answer has not reached the petitioner yet. Record its delivery first.',
  },
  ALREADY_DELIVERED: {
    zh: '书面答复已经登记送达。无须再次登记。',
    en: 'The delivery of this answer is recorded already. Nothing is left to do.',
  },
  RIGHT_STILL_RUNS: {
    zh: '信访人申请复查、复核的 30 日期限尚未届满，不能办结。请期满后再办。',
    en: 'The petitioner may still ask for a review. Wait for the end of the 30 days.',
  },
  RIGHT_OVER: {
    zh: '申请复查、复核的 30 日期限已届满。请告知信访人其他途径。',
    en: 'The 30 days for this request are over. Tell the petitioner of the other ways.',
  },
  REVIEWER_NOT_ABOVE: {
    zh: '复查、复核机关不能是原办理或者复查的机关。请改为上一级机关。',
    en: 'Who handled or reviewed the matter does not review it again. Name the body above.',
  },
  RESULT_NEEDED: {
    zh: '变更、撤销原意见的，须写明新的处理结果；维持的不填。',
    en: 'A changed or revoked opinion needs its new result; one that stands has none. Mend it.',
  },
  HEARING_OVERLAPS: {
    zh: '这些听证日期已经登记过。请核对。',
    en: 'These hearing days are recorded already. Check them.',
  },
  EXECUTION_MISSING: {
    zh: '予以支持的处理意见须执行后才能办结。请先登记执行情况。',
    en: 'A supported request is carried out before the matter is concluded. Record the execution first.',
  },
  NOT_SUPPORTED: {
    zh: '处理结果不是“予以支持”，没有需要执行的内容。请核对。',
    en: 'The request was not supported, so there is nothing to carry out. Check the result.',
  },
  ALREADY_DONE: {
    zh: '这一办理事项已经登记过。无须再次登记。',
    en: 'This was recorded already. Nothing is left to do.',
  },
  FEEDBACK_MISSING: {
    zh: '交办的事项须反馈办理结果后才能办结。请先反馈。',
    en: 'An assigned matter is concluded after its feedback. Give the feedback first.',
  },
  NOT_ASSIGNED: {
    zh: '只有交办的事项需要反馈。请核对。',
    en: 'Only an assigned matter needs feedback. Check it.',
  },
  CONSENT_MISSING: {
    zh: '转人民调解须双方当事人都同意。有一方不同意的，请依法继续办理。',
    en: 'Mediation needs the consent of both sides. Where one refuses, go on handling.',
  },
  NOT_FIT_FOR_MEDIATION: {
    zh: '行政争议和依法由专门机关、法定程序处理的事项不能转人民调解。请按相应途径办理。',
    en: 'Administrative disputes and what a special organ or procedure handles do not go to mediation. Use that way.',
  },
  NO_PRESSING_OPEN: {
    zh: '没有待书面答复的督办。请核对。',
    en: 'No pressing waits for an answer. Check the matter.',
  },
  PRESSING_OPEN: {
    zh: '上一次督办尚未书面答复。请先催促答复。',
    en: 'The last pressing has not been answered yet. Ask for that answer first.',
  },
  LEADER_HAS_IT: {
    zh: '此事项已有领导包案，尚未销号。请先销号。',
    en: 'A leader answers for this matter already. Strike that case off first.',
  },
  ALREADY_RATED: {
    zh: '此事项已经评价，每件只能评价一次。',
    en: 'This matter was rated already; it is rated once.',
  },
  ...appointmentUserErrors,
} as const satisfies Record<string, UserErrorText>;
export type PetitionUserErrorCode = keyof typeof petitionUserErrorCode;
