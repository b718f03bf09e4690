/** Why an act to a proceeding against deception is not done, and what to do next. */
export const fraudUserErrors = {
  AID_NOT_ENDED: {
    zh: '该案件的援助还没有结束。请先由法律援助机构依法终止，或者不予处理。',
    en: 'Aid goes on in this case. The agency terminates it first, or the proceeding is dropped.',
  },
  FRAUD_CASE_OPEN_ALREADY: {
    zh: '该案件已有骗取援助的处理在办或者已作决定。请在原处理中办理。',
    en: 'There is a proceeding about this case already. Go on there.',
  },
  RIGHTS_NOT_TOLD: {
    zh: '拟作决定的，要告知事实、理由、依据和陈述、申辩等权利。请告知后再登记。',
    en: 'The person is told facts, reasons, basis and the right to be heard. Tell them first.',
  },
  FINE_TOO_HIGH: {
    zh: '罚款最高三千元（法律援助法第六十四条）。请改正。',
    en: 'The fine is 3,000 yuan at most (art. 64). Correct it.',
  },
  STATEMENT_MISSING: {
    zh: '要记录当事人的陈述、申辩，或者登记其放弃。请补充。',
    en: 'Write down what the person says, or that they waive it.',
  },
  MORE_THAN_TOLD: {
    zh: '决定的金额不能高于告知的金额，不得因申辩而加重。确有必要的，请重新告知并听取意见。',
    en: 'No more is decided than was told. Where it has to be, tell anew and hear again.',
  },
  DECIDES_OWN_PROPOSAL: {
    zh: '立案、告知和决定要由不同的人办理。请由他人决定。',
    en: 'Who opened or put the proceeding does not decide it. Leave it to somebody else.',
  },
  FRAUD_DECISION_STANDS: {
    zh: '该案件骗取援助的处理决定仍然有效。纠正终止决定之前，请先由司法行政部门负责人撤销该决定。',
    en: 'A decision on deception stands in this case. The head of the bureau revokes it before the termination is corrected.',
  },
} as const;
