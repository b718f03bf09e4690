import { isCreditCode } from '../../_kit/acts/creditCode.ts';
import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import type { DispatchPost, DispatchUserErrorCode, ProtectionAnswer, ProtectionStatus } from '../codes.ts';

/** Columns of a request of protection that acts set. */
export interface ProtectionColumns {
  askedOn?: string;
  sentOn?: string;
  answeredOn?: string;
  endedOn?: string;
}

type ProtectionAct<Input, Facts = object> = Act<
  ProtectionStatus,
  DispatchPost,
  Facts,
  Input,
  Change<ProtectionStatus, ProtectionColumns, never>,
  DispatchUserErrorCode
>;

/** What is known of the tip whose giver is to be protected; null when there is none in the viewer's reach. */
export type AskFacts = { readonly isUnderWay: boolean } | null;

/** One request at a time; after an answer or an end it may be asked anew. Why is not asked: that would tell who. */
function askBy(post: DispatchPost, field: string): ProtectionAct<object, AskFacts> {
  return {
    title: '申请保护举报人',
    by: [post],
    from: [],
    decide: (tip, _input, { today }) => {
      if (tip === null) return refused('NOT_FOUND', field);
      if (tip.isUnderWay) return refused('PROTECTION_UNDER_WAY', field);
      return agreed({ status: 'ASKED', set: { askedOn: today } });
    },
  };
}

/** The head hands it to the police on paper. Which police is checked and not kept: it would tell where. */
const send: ProtectionAct<{ readonly police: string }, { readonly tipOrganizationCode: string | null }> = {
  title: '转送公安机关',
  by: ['CENTRE_HEAD'],
  from: ['ASKED'],
  decide: ({ tipOrganizationCode }, { police }, { today }) => {
    if (!isCreditCode(police)) return refused('NO_SUCH_BODY', 'police');
    if (police === tipOrganizationCode) return refused('BODY_OF_TIP', 'police');
    return agreed({ status: 'SENT', set: { sentOn: today } });
  },
};

/** The police are no part of the hub, so the head writes down what they answer. */
const recordAnswer: ProtectionAct<{ readonly answer: ProtectionAnswer }> = {
  title: '登记公安机关答复',
  by: ['CENTRE_HEAD'],
  from: ['SENT'],
  decide: (_request, { answer }, { today }) =>
    agreed({
      status: answer,
      set: { answeredOn: today, ...(answer === 'DECLINED' ? { endedOn: today } : {}) },
    }),
};

/** The protection ended. */
const end: ProtectionAct<object> = {
  title: '结束保护',
  by: ['CENTRE_HEAD'],
  from: ['GRANTED'],
  decide: (_request, _input, { today }) => agreed({ status: 'ENDED', set: { endedOn: today } }),
};

/**
 * Acts to a request of protection by their mutation (M-61; Petition Regulations art. 30, Labour Inspection Regulations
 * art. 9, Emergency Response Law art. 9). A tip that is sealed may have one: who retaliates may wait.
 */
export const protectionActs = {
  protectionRequestAsk: askBy('TIP_CHECKER', 'tip'),
  protectionRequestAskByReceipt: askBy('TIP_DESK', 'receiptCode'),
  protectionRequestSend: send,
  protectionRequestAnswerRecord: recordAnswer,
  protectionRequestEnd: end,
};
