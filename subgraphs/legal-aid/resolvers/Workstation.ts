import { actsOpen } from '../../_kit/acts/machine.ts';
import type { NoticeIssuerResolvers, WorkstationResolvers } from '../generated.ts';
import { workstationActs } from '../rules/workstationActs.ts';
import { notices } from '../store/notices.ts';

export const Workstation: WorkstationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.workstation.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  responsibleBody: ({ agencyCode }) => ({ code: agencyCode }),
  host: ({ hostCode }) => (hostCode ? { code: hostCode } : null),
  history: ({ id }, _args, { loaders }) => loaders.workstationHistory.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(workstationActs, status, at.posts),
  notice: async ({ noticeNumber }, _args, { loaders }) =>
    noticeNumber ? (notices(await loaders.issuers.load(noticeNumber))[0] ?? null) : null,
};

export const NoticeIssuer: NoticeIssuerResolvers = {
  name: ({ issuer }) => issuer,
  organization: ({ organizationCode }) => (organizationCode ? { code: organizationCode } : null),
};
