import { decideAct } from '../../../subgraphs/_kit/acts/machine.ts';
import type { DispatchPost } from '../../../subgraphs/dispatch/codes.ts';
import { riskAssessmentActs } from '../../../subgraphs/dispatch/rules/riskAssessmentActs.ts';
import { actAt } from '../acts.ts';
import { analysis, countyOffice, decision, lawOffice, waterBureau } from './riskOffice.ts';

/** Somebody with a post at a body, on the day of these rules. */
export const at = (post: string, body: string | null = waterBureau) =>
  actAt('2024-03-20T09:00:00+08:00', [post as DispatchPost], { body });

/** What was heard before. */
export const heard = { channel: 'DEPARTMENTS', heldOn: '2024-03-11' } as const;
/** A decision that nobody assessed. */
export const opening = { isUnderWay: false, isAssessed: false, earlier: null };
/** An assessment that is over. */
export const earlier = { id: 'E', deciderCode: countyOffice, closedOn: '2024-03-01', isFollowed: false };
/** An assessment to which every act may be done in its state. */
export const assessment = {
  ...{ authorCode: waterBureau, approverCode: lawOffice, openedOn: '2024-03-10', analyses: 1 },
  ...{ conclusion: null, writers: ['writer'], consultations: [heard] },
  ...{ answers: analysis.answers, points: analysis.points },
};
/** With what every act may be done. */
export const inputs: Readonly<Record<string, object>> = {
  riskAssessmentOpen: decision,
  riskAssessmentHear: {
    channel: 'HEARING',
    heldOn: '2024-03-20',
    statements: 3,
    supporting: 1,
    objecting: 2,
  },
  riskAssessmentAnalyse: analysis,
  riskAssessmentReturn: { ground: 'RISK_OVERLOOKED' },
  riskAssessmentConclude: { conclusion: 'IMPLEMENT', demanded: [], reviewOn: '2024-03-21' },
  riskAssessmentReview: { outcome: 'NO_RISK_AROSE' },
};

/** The decision on an act in the first state from which it goes, for the author or the approver, of other facts and with other input. */
export function decided(name: keyof typeof riskAssessmentActs, of: object = {}, input: object = {}) {
  const act = riskAssessmentActs[name];
  const isApprovers = (act.by as readonly string[]).includes('CENTRE_HEAD');
  const facts = { ...(name === 'riskAssessmentOpen' ? opening : assessment), ...of };
  const by = at('LIAISON', isApprovers ? lawOffice : waterBureau);
  const given = { ...inputs[name], ...input };
  return decideAct(act as never, facts as never, (act.from[0] ?? null) as never, given as never, by);
}
