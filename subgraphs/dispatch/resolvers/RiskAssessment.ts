import type { RiskAssessmentResolvers, RiskPointResolvers } from '../generated.ts';
import { shownFigures } from '../rules/consultationFigures.ts';
import { nextActsTo } from '../rules/riskAssessmentActs.ts';

export const RiskAssessment: RiskAssessmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.riskAssessment.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  decidingBody: ({ deciderCode }) => ({ code: deciderCode }),
  authorBody: ({ authorCode }) => ({ code: authorCode }),
  approvingBody: ({ approverCode }) => ({ code: approverCode }),
  earlier: ({ earlierId }, _args, { loaders }) =>
    earlierId === null ? null : loaders.riskAssessment.load(earlierId),
  consultations: async ({ id, authorCode, approverCode }, _args, { loaders, at }) => {
    const heard = await loaders.riskConsultations.load(id);
    const isOwn = at.body === authorCode || at.body === approverCode;
    return isOwn ? heard : heard.map((each) => ({ ...each, ...shownFigures(each) }));
  },
  answers: ({ id }, _args, { loaders }) => loaders.riskAnswers.load(id),
  points: ({ id }, _args, { loaders }) => loaders.riskPoints.load(id),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  nextActs: (assessment, _args, { at }) => nextActsTo(assessment, at),
  history: ({ id }, _args, { loaders }) => loaders.riskAssessmentHistory.load(id),
};

export const RiskPoint: RiskPointResolvers = {
  responsibleBody: ({ organizationCode }) => ({ code: organizationCode }),
};
