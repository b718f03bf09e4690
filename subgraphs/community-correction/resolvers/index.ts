import { scalarResolvers } from '../../_kit/scalars.ts';
import { CommunityCorrectionStatistics } from './CommunityCorrectionStatistics.ts';
import { CorrectionSubject } from './CorrectionSubject.ts';
import { IdentityVerification } from './IdentityVerification.ts';
import { correctionSubject } from './Query/correctionSubject.ts';
import { correctionSubjects } from './Query/correctionSubjects.ts';
import { identityVerifications } from './Query/identityVerifications.ts';
import { reintegrationCase } from './Query/reintegrationCase.ts';
import { reintegrationCases } from './Query/reintegrationCases.ts';
import { Region } from './Region.ts';
import { ReintegrationCase } from './ReintegrationCase.ts';

/** Every resolver of the department; the fields not named here are columns of their row. */
export const resolvers = {
  ...scalarResolvers,
  Query: {
    correctionSubject,
    correctionSubjects,
    reintegrationCase,
    reintegrationCases,
    identityVerifications,
  },
  CorrectionSubject,
  ReintegrationCase,
  IdentityVerification,
  Region,
  CommunityCorrectionStatistics,
};
