import { statesAwaiting } from '../../../_kit/acts/machine.ts';
import type { QueryResolvers } from '../../generated.ts';
import { dossierActs } from '../../rules/dossierActs.ts';

export const mediationDossierInbox: NonNullable<QueryResolvers['mediationDossierInbox']> = (
  _root,
  page,
  { store, at },
) => store.dossiers.inStates(statesAwaiting(dossierActs, at.posts), page);
