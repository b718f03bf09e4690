import { releaseHandovers, supportMeasures } from './help.ts';
import { correctionSanctions, electronicTrackings } from './measures.ts';
import { reintegrationCases } from './reintegration.ts';
import { correctionSubjects } from './subjects.ts';
import { identityVerifications } from './verifications.ts';

/** The registers that the department takes in, in the order in which they depend on each other. */
export const registers = [
  correctionSubjects,
  correctionSanctions,
  electronicTrackings,
  reintegrationCases,
  releaseHandovers,
  supportMeasures,
  identityVerifications,
];
