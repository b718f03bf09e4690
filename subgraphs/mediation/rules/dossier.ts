import type { DisputeResult, MediationDossierItem } from '../codes.ts';
import { wasMediated } from './facts.ts';

/**
 * What a dossier must hold (DOMAIN 3.1, the items marked required). The written agreement only where there is one, the form
 * for an oral one in its place; a record of mediation only where there was mediation: both are our reading.
 */
export function requiredItems(of: { readonly result: DisputeResult }): MediationDossierItem[] {
  return [
    'APPLICATION_OR_ACCEPTANCE',
    'RIGHTS_NOTICE',
    'IDENTITY_PROOF',
    ...(wasMediated(of) ? (['MEDIATION_RECORD'] as const) : []),
    ...(of.result === 'SETTLED_WRITTEN' ? (['WRITTEN_AGREEMENT'] as const) : []),
    ...(of.result === 'SETTLED_ORAL' ? (['ORAL_AGREEMENT_FORM'] as const) : []),
    'BACK_COVER',
  ];
}

/** What a dossier lacks. */
export function missingItems(
  of: { readonly result: DisputeResult },
  filed: readonly MediationDossierItem[],
): MediationDossierItem[] {
  return requiredItems(of).filter((item) => !filed.includes(item));
}
