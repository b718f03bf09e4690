import { commonUserErrors, incomingReferralErrors, type UserErrorText } from '../../_kit/acts/userErrors.ts';
import { workErrors } from './workErrors.ts';

/** Why an act of mediation is not done, and what to do next. */
export const mediationUserErrorCode = {
  ...commonUserErrors,
  ...incomingReferralErrors,
  NO_SUCH_COMMITTEE: {
    zh: '没有这个调解组织。请核对名册中的编号。',
    en: 'There is no such committee. Check its number in the roster.',
  },
  TOO_FEW_PARTIES: {
    zh: '纠纷至少有两方当事人。请补充。',
    en: 'A dispute has two parties at least. Add the missing one.',
  },
  HANDLED_ELSEWHERE: {
    zh: '法律规定由专门机关管辖或已由有关机关受理的，调委会不受理。请告知当事人向该机关提出。',
    en: 'A special organ is competent or has taken the matter up, so the committee does not. Send the parties there.',
  },
  NO_SUCH_SWEEP: {
    zh: '排查登记簿里没有这一条。请核对编号，或先登记这次排查。',
    en: 'The sweep register has no such line. Check its number, or enter the sweep first.',
  },
  REASON_MISSING: {
    zh: '这一事项要写明理由。请填写。',
    en: 'This act needs its reason. Write it down.',
  },
  NO_MEDIATOR_NAMED: {
    zh: '至少要指定一名调解员。请填写花名册中的编号。',
    en: 'At least one mediator has to be named. Give the number in the roster.',
  },
  NO_SUCH_MEDIATOR: {
    zh: '花名册里没有这名在任调解员。请核对编号。',
    en: 'The roster has no such mediator in office. Check the number.',
  },
  MEDIATOR_OF_ANOTHER_COMMITTEE: {
    zh: '该调解员属于别的调委会。请改派本会或联合调解方的调解员，或由当事人选择。',
    en: 'This mediator belongs to another committee. Name one of your own or of a committee that joins in, or let the parties choose.',
  },
  PARTY_REFUSES: {
    zh: '一方当事人明确拒绝调解的，不得调解。请办理“一方拒绝”。',
    en: 'What a party clearly refuses must not be mediated. Enter the refusal instead.',
  },
  RIGHTS_NOT_TOLD: {
    zh: '开始调解前要告知当事人的权利和义务。请告知后再办理。',
    en: 'The parties have to be told their rights and duties before mediation begins. Tell them first.',
  },
  OPEN_SESSION_NEEDS_CONSENT: {
    zh: '公开进行的调解须经各方当事人同意。请征得同意，或改为普通调解。',
    en: 'An open session needs the consent of all parties. Ask for it, or hold an ordinary one.',
  },
  DAY_IN_FUTURE: {
    zh: '日期不能晚于今天。请核对。',
    en: 'The day lies in the future. Check it.',
  },
  DAY_BEFORE_ACCEPTANCE: {
    zh: '日期早于受理日期。请核对。',
    en: 'The day lies before the dispute was taken up. Check it.',
  },
  AGREEMENT_NOT_VALID: {
    zh: '书面协议要由各方当事人签名、盖章或按指印，调解员签名并加盖调委会印章，当事人各执一份。请补齐。',
    en: 'A written agreement needs all parties’ signature or seal, the mediator’s signature, the committee’s seal, and a copy for each party. Complete it.',
  },
  ORAL_AGREEMENT_NOT_RECORDED: {
    zh: '口头协议的内容要记录在案。请记录后再办理。',
    en: 'What was agreed orally has to be recorded. Record it first.',
  },
  NOTHING_AGREED: {
    zh: '这一纠纷没有达成协议，无从补录。请核对。',
    en: 'There is no agreement in this dispute that could be entered. Check it.',
  },
  AGREEMENT_ON_RECORD: {
    zh: '这一协议已经登记，不必补录。请查看已有的协议。',
    en: 'This agreement is on record already. Look at that one.',
  },
  ROUTES_NOT_TOLD: {
    zh: '调解不成要告知当事人可以依法仲裁、申请行政处理或者起诉。三项都告知后再办理。',
    en: 'When mediation fails the parties have to be told of arbitration, the administrative way and the court. Tell all three first.',
  },
  ALREADY_PROPOSED: {
    zh: '已有一次上移在等上级调委会答复。请等待答复。',
    en: 'A transfer upward already waits for an answer. Wait for it.',
  },
  NOT_A_TIER_ABOVE: {
    zh: '只能上移到管辖该地的上一级在册调委会。请改填。',
    en: 'A dispute goes up only to a committee in being of a higher tier that serves the place. Name another.',
  },
  NOTHING_PROPOSED: {
    zh: '没有等待答复的上移。请刷新后核对。',
    en: 'No transfer upward waits for an answer. Reload and check.',
  },
  NOT_YOUR_COMMITTEE: {
    zh: '上移由接收的调委会答复。请由该会办理。',
    en: 'A transfer upward is answered by the committee that was asked. Leave it to that one.',
  },
  FEEDBACK_MISSING: {
    zh: '调解不成或已上移的，收到处理反馈后才能销号。请填写反馈。',
    en: 'What was not settled here is struck off only when it is known what became of it. Enter the feedback.',
  },
  PERFORMANCE_MISSING: {
    zh: '回访达成协议的纠纷要填写履行情况。请补充。',
    en: 'A revisit to a settled dispute says how far the agreement is performed. Add it.',
  },
  NOTHING_TO_PERFORM: {
    zh: '没有达成协议，谈不上履行。请不要填写履行情况。',
    en: 'There is no agreement that could be performed. Leave the performance out.',
  },
  REVISIT_MISSING: {
    zh: '达成协议的纠纷回访后才能归档。请先回访。',
    en: 'A settled dispute is closed only after a revisit. Revisit it first.',
  },
  DOSSIER_INCOMPLETE: {
    zh: '卷宗材料不齐，不能归档。请补齐。',
    en: 'The dossier is not complete, so it cannot be closed. File what is missing.',
  },
  NOTHING_FILED: {
    zh: '没有要归入卷宗的材料。请选择。',
    en: 'There is nothing to file. Name the papers.',
  },
  MEASURES_MISSING: {
    zh: '纠纷有可能激化的，要采取有针对性的预防措施。请写明措施。',
    en: 'Where a dispute may escalate, preventive measures are due. Write down which.',
  },
  EXTENSION_NOT_AGREED: {
    zh: '延长调解期限须经各方当事人同意。请征得同意。',
    en: 'A longer time for mediation needs the consent of all parties. Ask for it.',
  },
  NO_SUCH_PERIOD: {
    zh: '这一纠纷没有可延长的法院委托调解期限。请核对来源。',
    en: 'No period set by the court’s platform runs for this dispute. Check where it came from.',
  },
  NOT_JOINT: {
    zh: '司法确认须由各方当事人共同申请。请各方一起申请。',
    en: 'Judicial confirmation is asked for by all parties jointly. Let them apply together.',
  },
  CONFIRMATION_EXPIRED: {
    zh: '协议生效满三十日，不能再申请司法确认。协议仍有约束力，发生争议可以起诉。',
    en: 'The thirty days for judicial confirmation are over. The agreement binds all the same; disputes about it go to court.',
  },
  CONFIRMATION_STILL_OPEN: {
    zh: '申请司法确认的期限尚未届满。请在届满后办理。',
    en: 'The time to ask for judicial confirmation still runs. Wait until it is over.',
  },
  EXTENSION_TOO_LONG: {
    zh: '超出规定可以延长的天数。请核对。',
    en: 'This is a longer extension than the rule allows. Check the days.',
  },
  ...workErrors,
} as const satisfies Record<string, UserErrorText>;
export type MediationUserErrorCode = keyof typeof mediationUserErrorCode;
