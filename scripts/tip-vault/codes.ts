/** On what ground an identity is given out; of all but the last the tip-giver is told by the receipt code. */
export const releaseGround = {
  TO_ASK_GIVER: '核查需要向举报人了解情况',
  TO_PROTECT_GIVER: '保护举报人免受打击报复',
  TELLING_FORBIDDEN: '依法办案，法律禁止告知举报人',
} as const;
export type ReleaseGround = keyof typeof releaseGround;

/** What is done at the vault. */
export const vaultAct = {
  DEPOSIT: '存入身份',
  ASK: '申请调取',
  APPROVE: '批准调取',
  READ: '读取身份',
  WITHDRAW: '撤回身份',
  FORGET: '到期删除身份',
  REKEY: '更换密钥',
} as const;
export type VaultAct = keyof typeof vaultAct;

/** Why something was not done, and what to do next. */
export const vaultRefusal = {
  NO_SUCH_TIP: {
    zh: '没有找到您经办的这一举报。请核对编号或查询码，以及您的岗位和辖区。',
    en: 'There is no such tip that is yours to handle. Check number or code, your post and your area.',
  },
  TIP_SEALED: {
    zh: '这一举报已经封存，不能再办理。举报人需要保护的，请先申请保护。',
    en: 'This tip is sealed, and nothing is done to it any more. If its giver needs protection, ask for that first.',
  },
  NOTHING_TO_DEPOSIT: {
    zh: '没有读到身份内容，或超过 2000 个字符。请在标准输入的第一行写查询码，从第二行起写身份。',
    en: 'There is no identity, or more than 2,000 characters. Write the code in the first line of the input and the identity after it.',
  },
  DEPOSITED_ALREADY: {
    zh: '这一举报的举报人身份已经存入，不能更改。',
    en: 'The identity of this tip was deposited and is not changed.',
  },
  NOTHING_DEPOSITED: {
    zh: '这一举报没有存入身份，或身份已经删除，不能调取。',
    en: 'No identity is kept for this tip: its giver stays anonymous, or it was deleted.',
  },
  REASON_NEEDED: {
    zh: '请写明调取理由，最多 500 个字符。',
    en: 'Write why it is needed, in 500 characters at most.',
  },
  ASKED_ALREADY: {
    zh: '已有一项调取申请在办理。请待其读取或过期后再申请。',
    en: 'A release is under way. Ask again when it was read or has lapsed.',
  },
  NOT_ASKED: {
    zh: '没有待办理的调取申请，或已过期。请重新申请。',
    en: 'No release is under way, or it has lapsed. Ask again.',
  },
  APPROVED_ALREADY: {
    zh: '这一申请已经批准。请由申请人读取。',
    en: 'It was approved already. Who asked may read.',
  },
  SAME_PERSON: {
    zh: '申请人不能批准自己的申请。请由另一人批准。',
    en: 'Who asks does not approve. Leave it to somebody else.',
  },
  NOT_THE_ASKER: {
    zh: '只有申请人可以读取。',
    en: 'Only who asked may read.',
  },
  NOT_APPROVED: {
    zh: '申请还没有批准。请由另一人批准后再读取。',
    en: 'It is not approved yet. Somebody else approves first.',
  },
  DAMAGED: {
    zh: '保管的内容与举报不符或已被改动，没有读取。请停止使用并联系管理员查明。',
    en: 'What is kept does not belong to this tip or was altered, and was not read. Stop and have it looked into.',
  },
} as const satisfies Record<string, { zh: string; en: string }>;
export type VaultRefusal = keyof typeof vaultRefusal;
