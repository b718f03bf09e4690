import type { InspectionResolvers } from '../generated.ts';

export const Inspection: InspectionResolvers = {
  inspectingBody: ({ inspectingBodyCode }) => ({ code: inspectingBodyCode }),
};
