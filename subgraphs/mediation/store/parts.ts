import type { Viewer } from '../../../schema/viewer.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { MediationPost } from '../codes.ts';
import { agreementParts } from './agreementParts.ts';
import { disputeParts } from './disputeParts.ts';
import { escalationParts } from './escalationParts.ts';

/** What acts read besides their case, and write beside it. */
export type MediationParts = ReturnType<typeof mediationParts>;

export function mediationParts(viewer: Viewer, at: ActContext<MediationPost>) {
  return {
    ...disputeParts(at),
    agreement: agreementParts(viewer, at),
    escalation: escalationParts(viewer, at),
  };
}
