import { agreed } from '../../../_kit/acts/machine.ts';
import { startOfDay } from '../../../_kit/deadlines/days.ts';
import { noticeItem, type ConstructionProjectKind, type NoticeItem } from '../../codes.ts';
import { fenOfInput, firstRefusal, noted, yuanOf } from '../guards.ts';
import type { ProjectAct } from './facts.ts';

/** A project as it is entered in the register. */
export interface RegisterInput {
  readonly kind: ConstructionProjectKind;
  readonly contractAmount: string;
  readonly note?: string | null | undefined;
}

const register: ProjectAct<RegisterInput, object> = {
  title: '登记',
  by: ['CONSTRUCTION_SECTION'],
  from: [],
  decide: (_nothing, { kind, contractAmount, note }, at) =>
    firstRefusal([[fenOfInput(contractAmount) === 0n, 'BAD_AMOUNT', 'contractAmount']]) ??
    agreed({
      status: 'PLANNED',
      set: { kind, contractAmount: yuanOf(fenOfInput(contractAmount)), openedOn: at.today },
      note: noted(note),
    }),
};

/** Something that happened on a day. */
export interface DayInput {
  readonly on: string;
  readonly note?: string | null | undefined;
}

const proveFunds: ProjectAct<DayInput> = {
  title: '提交资金到位证明',
  by: ['OWNER', 'CONSTRUCTION_SECTION'],
  from: ['PLANNED'],
  decide: (_project, { on, note }, at) =>
    firstRefusal([[on > at.today, 'DAY_IN_FUTURE', 'on']]) ??
    agreed({ set: { fundsProvenOn: on }, note: noted(note) }),
};

const guarantee: ProjectAct<DayInput> = {
  title: '提供工程款支付担保',
  by: ['OWNER', 'CONSTRUCTION_SECTION'],
  from: ['PLANNED'],
  decide: (_project, { on, note }, at) =>
    firstRefusal([[on > at.today, 'DAY_IN_FUTURE', 'on']]) ??
    agreed({ set: { paymentGuaranteedOn: on }, note: noted(note) }),
};

const permit: ProjectAct<{ readonly note?: string | null | undefined }> = {
  title: '施工许可',
  by: ['CONSTRUCTION_SECTION'],
  from: ['PLANNED'],
  decide: ({ fundsProvenOn, paymentGuaranteedOn }, { note }, at) =>
    firstRefusal([
      [fundsProvenOn === null, 'NO_FUNDS_PROOF'],
      [paymentGuaranteedOn === null, 'NO_PAYMENT_GUARANTEE'],
    ]) ?? agreed({ status: 'PERMITTED', set: { permittedOn: at.today }, note: noted(note) }),
};

const signContract: ProjectAct<DayInput> = {
  title: '签订施工总承包合同',
  by: ['CONSTRUCTION_SECTION', 'LABOUR_PAY_OFFICER'],
  from: ['PLANNED', 'PERMITTED'],
  decide: ({ contractSignedOn }, { on, note }, at) =>
    firstRefusal([
      [contractSignedOn !== null, 'CONTRACT_SIGNED'],
      [on > at.today, 'DAY_IN_FUTURE', 'on'],
    ]) ??
    agreed({
      set: { contractSignedOn: on },
      deadlines: [{ start: 'R-WA-7', at: startOfDay(on) }],
      note: noted(note),
    }),
};

const openAccount: ProjectAct<DayInput> = {
  title: '开立农民工工资专用账户',
  by: ['LABOUR_PAY_OFFICER', 'INVESTIGATOR'],
  from: ['PLANNED', 'PERMITTED', 'UNDER_CONSTRUCTION'],
  decide: ({ contractSignedOn, specialAccountOpenedOn }, { on, note }, at) =>
    firstRefusal([
      [contractSignedOn === null, 'NO_CONTRACT'],
      [specialAccountOpenedOn !== null, 'ACCOUNT_OPEN'],
      [on > at.today, 'DAY_IN_FUTURE', 'on'],
    ]) ??
    agreed({
      set: { specialAccountOpenedOn: on },
      deadlines: [{ meet: 'R-WA-7', at: startOfDay(on) }],
      note: noted(note),
    }),
};

/** The board at the site, and what stands on it. */
export interface NoticeInput {
  readonly items: readonly NoticeItem[];
}

const postNotice: ProjectAct<NoticeInput> = {
  title: '设立维权信息告示牌',
  by: ['LABOUR_PAY_OFFICER', 'INVESTIGATOR'],
  from: ['PERMITTED', 'UNDER_CONSTRUCTION'],
  decide: (_project, { items }, at) => {
    const missing = (Object.keys(noticeItem) as NoticeItem[]).filter((item) => !items.includes(item));
    return (
      firstRefusal([[missing.length > 0, 'NOTICE_INCOMPLETE', 'items']]) ??
      agreed({ set: { noticeBoardOn: at.today } })
    );
  },
};

/** Acts from the register to the permit and what has to stand ready (M-50; R-WA-5, R-WA-6, R-WA-7, R-WA-14). */
export const permitting = {
  constructionProjectRegister: register,
  constructionProjectProveFunds: proveFunds,
  constructionProjectGuarantee: guarantee,
  constructionProjectPermit: permit,
  constructionProjectSignContract: signContract,
  constructionProjectOpenAccount: openAccount,
  constructionProjectPostNotice: postNotice,
};
