import { actsOpen } from '../../_kit/acts/machine.ts';
import type { TipResolvers } from '../generated.ts';
import { tipActs } from '../rules/tipActs.ts';

export const Tip: TipResolvers = {
  region: ({ regionCode }) => ({ code: regionCode }),
  project: ({ projectNumber: number }) => (number === null ? null : { number }),
  organization: ({ organizationCode: code }) => (code === null ? null : { code }),
  otherBody: ({ otherBodyCode: code }) => (code === null ? null : { code }),
  nextActs: ({ status }, _args, { at }) => actsOpen(tipActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.tipHistory.load(id),
  protection: ({ id }, _args, { loaders }) => loaders.protectionOfTip.load(id),
};
