import { actsOpen } from '../../_kit/acts/machine.ts';
import type { BadBehaviourRecordResolvers } from '../generated.ts';
import { badBehaviourActs } from '../rules/badBehaviourActs.ts';

export const BadBehaviourRecord: BadBehaviourRecordResolvers = {
  project: ({ projectNumber }, _args, { loaders }) =>
    projectNumber ? loaders.projectByNumber.load(projectNumber) : null,
  organization: ({ organizationCode }) => ({ code: organizationCode }),
  nextActs: ({ status }, _args, { at }) => actsOpen(badBehaviourActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.badBehaviourHistory.load(id),
  decidingBody: ({ decidingBodyCode }) => ({ code: decidingBodyCode }),
};
