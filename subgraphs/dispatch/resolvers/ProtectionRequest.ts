import { actsOpen } from '../../_kit/acts/machine.ts';
import { daysBetween } from '../../_kit/deadlines/days.ts';
import type { ProtectionRequestResolvers } from '../generated.ts';
import { protectionActs } from '../rules/protectionActs.ts';

export const ProtectionRequest: ProtectionRequestResolvers = {
  line: ({ tipId }, _args, { loaders }) => loaders.tipLine.load(tipId),
  days: ({ askedOn, endedOn }, _args, { at }) => daysBetween(askedOn, endedOn ?? at.today),
  nextActs: ({ status }, _args, { at }) => actsOpen(protectionActs, status, at.posts),
};
