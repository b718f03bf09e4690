import { correctionDeadlines } from './correctionDeadlines.ts';
import { correctionInbox } from './correctionInbox.ts';
import { correctionSubject } from './correctionSubject.ts';
import { correctionSubjects } from './correctionSubjects.ts';
import { correctionSubjectsByParty } from './correctionSubjectsByParty.ts';
import { correctionTasks } from './correctionTasks.ts';
import { identityVerifications } from './identityVerifications.ts';
import { reintegrationCase } from './reintegrationCase.ts';
import { reintegrationCases } from './reintegrationCases.ts';
import { reintegrationCasesByParty } from './reintegrationCasesByParty.ts';
import { reintegrationInbox } from './reintegrationInbox.ts';

/** Every question to the department. */
export const Query = {
  correctionDeadlines,
  correctionInbox,
  correctionSubject,
  correctionSubjects,
  correctionSubjectsByParty,
  correctionTasks,
  identityVerifications,
  reintegrationCase,
  reintegrationCases,
  reintegrationCasesByParty,
  reintegrationInbox,
};
