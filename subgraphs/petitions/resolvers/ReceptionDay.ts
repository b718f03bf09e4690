import { actsOpen } from '../../_kit/acts/machine.ts';
import type { ReceptionDayResolvers } from '../generated.ts';
import { receptionActs } from '../rules/receptionActs.ts';

export const ReceptionDay: ReceptionDayResolvers = {
  region: ({ regionCode }) => ({ code: regionCode }),
  place: ({ placeCode }) => (placeCode ? { code: placeCode } : null),
  body: ({ bodyCode }) => (bodyCode ? { code: bodyCode } : null),
  nextActs: ({ status }, _args, { at }) => actsOpen(receptionActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.receptionHistory.load(id),
};
