import type { ReceptionDayResolvers } from '../generated.ts';

export const ReceptionDay: ReceptionDayResolvers = {
  region: ({ regionCode }) => ({ code: regionCode }),
};
