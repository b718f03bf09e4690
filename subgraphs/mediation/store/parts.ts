import type { Viewer } from '../../../schema/viewer.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { Database } from '../../_kit/database.ts';
import type { MediationPost } from '../codes.ts';
import { agreementParts } from './agreementParts.ts';
import { committeeParts } from './committeeParts.ts';
import { disputeParts } from './disputeParts.ts';
import { dossierParts } from './dossierParts.ts';
import { escalationParts } from './escalationParts.ts';
import { officerParts } from './officerParts.ts';
import { reportParts } from './reportParts.ts';
import { subsidyParts } from './subsidyParts.ts';

/** What acts read besides their case, and write beside it. */
export type MediationParts = ReturnType<typeof mediationParts>;

export function mediationParts(db: Database, viewer: Viewer, at: ActContext<MediationPost>) {
  return {
    ...disputeParts(at),
    agreement: agreementParts(viewer, at),
    committee: committeeParts(at),
    officer: officerParts(viewer, at),
    dossier: dossierParts(viewer, at),
    report: reportParts(db, viewer, at),
    subsidy: subsidyParts(db, viewer, at),
    escalation: escalationParts(viewer, at),
  };
}
