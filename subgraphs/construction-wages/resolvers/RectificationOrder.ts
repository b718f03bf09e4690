import { actsOpen } from '../../_kit/acts/machine.ts';
import { money } from '../../_kit/scalars.ts';
import type { RectificationOrderResolvers } from '../generated.ts';
import { rectificationActs } from '../rules/rectificationActs.ts';

export const RectificationOrder: RectificationOrderResolvers = {
  project: ({ projectNumber }, _args, { loaders }) => loaders.projectByNumber.load(projectNumber),
  inspectingBody: ({ inspectingBodyCode }) => ({ code: inspectingBodyCode }),
  fine: ({ fineAmount }) => money(fineAmount),
  nextActs: ({ status }, _args, { at }) => actsOpen(rectificationActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.orderHistory.load(id),
};
