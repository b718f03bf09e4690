import type { BadBehaviourRecordResolvers } from '../generated.ts';

export const BadBehaviourRecord: BadBehaviourRecordResolvers = {
  project: ({ projectNumber }, _args, { loaders }) =>
    projectNumber ? loaders.projectByNumber.load(projectNumber) : null,
  decidingBody: ({ decidingBodyCode }) => ({ code: decidingBodyCode }),
};
