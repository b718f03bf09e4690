import { actsOpen } from '../../_kit/acts/machine.ts';
import { invariant } from '../../_kit/database.ts';
import { fen, money, yuan } from '../../_kit/scalars.ts';
import type {
  CommitteeChangeResolvers,
  MediationReportEditionResolvers,
  MediationReportLineResolvers,
  MediationReportResolvers,
} from '../generated.ts';
import type { MediationReportEdition as Edition } from '../models.ts';
import { reportActs } from '../rules/reportActs.ts';

export const MediationReport: MediationReportResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.report.load(id),
  committee: async ({ committeeNumber }, _args, { loaders }) =>
    invariant(await loaders.committeeByNumber.load(committeeNumber), 'a report has its committee'),
  editions: async ({ id }, _args, { loaders }) => {
    const lines = await loaders.reportLines.load(id);
    const history = await loaders.reportHistory.load(id);
    const submitted = history.filter(({ status, version }) => status === 'SUBMITTED' && version !== null);
    return submitted.map(({ version }) => ({ lines: lines.filter(({ edition }) => edition === version) }));
  },
  history: ({ id }, _args, { loaders }) => loaders.reportHistory.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(reportActs, status, at.posts),
};

const sumOf =
  (name: 'accepted' | 'settled' | 'notSettled' | 'withdrawn' | 'refused' | 'inProgress') =>
  ({ lines }: Edition): number =>
    lines.reduce((sum, line) => sum + line[name], 0);

export const MediationReportEdition: MediationReportEditionResolvers = {
  accepted: sumOf('accepted'),
  settled: sumOf('settled'),
  notSettled: sumOf('notSettled'),
  withdrawn: sumOf('withdrawn'),
  refused: sumOf('refused'),
  inProgress: sumOf('inProgress'),
  amount: ({ lines }) => money(yuan(lines.reduce((sum, { amount }) => sum + fen(amount), 0n))),
  byKind: ({ lines }) => [...lines],
};

export const MediationReportLine: MediationReportLineResolvers = {
  amount: ({ amount }) => money(amount),
};

export const CommitteeChange: CommitteeChangeResolvers = {
  committee: async ({ committee }, _args, { loaders }) =>
    invariant(await loaders.committeeByNumber.load(committee), 'a change is one of a committee'),
  member: ({ member }, _args, { loaders }) => (member ? loaders.member.load(member) : null),
};
