/** Posts of the command centre and of the bodies that it binds together (M-02). */
export const dispatchPost = {
  LIAISON: '成员单位联络员',
  SWEEP_CLERK: '排查经办员',
  CENTRE_OFFICER: '指挥中心办公室经办员',
  CENTRE_HEAD: '指挥中心办公室主任',
  TIP_DESK: '举报受理员',
  TIP_CHECKER: '举报核查员',
  TIP_PAYER: '举报奖励发放员',
} as const;
export type DispatchPost = keyof typeof dispatchPost;
