import { identityVerifications, reintegrationCases, supportMeasures } from './reintegration.ts';
import { correctionSubjects, electronicTrackings } from './subjects.ts';

/** The registers that the department takes in, in the order in which they depend on each other. */
export const registers = [
  correctionSubjects,
  reintegrationCases,
  identityVerifications,
  electronicTrackings,
  supportMeasures,
];
