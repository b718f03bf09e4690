import { historyEntryResolvers } from '../../_kit/acts/history.ts';
import { userErrorResolvers } from '../../_kit/acts/userErrors.ts';
import { deadlineResolvers } from '../../_kit/deadlines/resolvers.ts';
import { scalarResolvers } from '../../_kit/scalars.ts';
import { correctionUserErrorCode } from '../codes.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { CommunityCorrectionStatistics } from './CommunityCorrectionStatistics.ts';
import { CorrectionDeadline } from './CorrectionDeadline.ts';
import { CorrectionSubject } from './CorrectionSubject.ts';
import { IdentityVerification } from './IdentityVerification.ts';
import { Mutation } from './Mutation/index.ts';
import { Query } from './Query/index.ts';
import { Region } from './Region.ts';
import { ReintegrationCase } from './ReintegrationCase.ts';

/** Every resolver of the department; the fields not named here are columns of their row. */
export const resolvers = {
  ...scalarResolvers,
  Query,
  Mutation,
  Deadline: deadlineResolvers(deadlineRules),
  HistoryEntry: historyEntryResolvers,
  CorrectionUserError: userErrorResolvers(correctionUserErrorCode),
  CorrectionDeadline,
  CorrectionSubject,
  ReintegrationCase,
  IdentityVerification,
  Region,
  CommunityCorrectionStatistics,
};
