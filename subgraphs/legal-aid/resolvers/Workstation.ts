import type { NoticeIssuerResolvers, WorkstationResolvers } from '../generated.ts';
import { notices } from '../store/notices.ts';

export const Workstation: WorkstationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.workstation.load(id),
  status: ({ closedOn }) => (closedOn === null ? 'OPEN' : 'CLOSED'),
  region: ({ regionCode }) => ({ code: regionCode }),
  responsibleBody: ({ agencyCode }) => ({ code: agencyCode }),
  host: ({ hostCode }) => (hostCode ? { code: hostCode } : null),
  notice: async ({ noticeNumber }, _args, { loaders }) =>
    noticeNumber ? (notices(await loaders.issuers.load(noticeNumber))[0] ?? null) : null,
};

export const NoticeIssuer: NoticeIssuerResolvers = {
  name: ({ issuer }) => issuer,
  organization: ({ organizationCode }) => (organizationCode ? { code: organizationCode } : null),
};
