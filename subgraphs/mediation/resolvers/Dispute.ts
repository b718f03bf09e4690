import { actsOpen } from '../../_kit/acts/machine.ts';
import { invariant } from '../../_kit/database.ts';
import { daysBetween } from '../../_kit/deadlines/days.ts';
import { money } from '../../_kit/scalars.ts';
import type { DisputeResolvers } from '../generated.ts';
import { disputeActs } from '../rules/disputeActs.ts';
import { missingItems } from '../rules/dossier.ts';

export const Dispute: DisputeResolvers = {
  __resolveReference: (reference, { loaders }) =>
    'number' in reference
      ? loaders.disputeByNumber.load(reference.number)
      : loaders.dispute.load(reference.id),
  region: ({ regionCode }) => ({ code: regionCode }),
  committee: async ({ committeeNumber }, _args, { loaders }) =>
    invariant(await loaders.committeeByNumber.load(committeeNumber), 'a dispute has a committee'),
  responsibleBody: async ({ committeeNumber }, _args, { loaders }) => {
    const code = (await loaders.committeeByNumber.load(committeeNumber))?.guidingOrganizationCode;
    return code ? { code } : null;
  },
  confirmedWithin30Days: ({ settledOn, confirmedOn }) =>
    settledOn && confirmedOn ? daysBetween(settledOn, confirmedOn) <= 30 : null,
  amount: ({ amount }) => money(amount),
  project: ({ projectNumber }) => (projectNumber ? { number: projectNumber } : null),
  officerNumber: ({ officerNumber }, _args, { at }) => (at.posts.length > 0 ? officerNumber : null),
  history: ({ id }, _args, { loaders }) => loaders.history.load(id),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  mediators: async ({ id }, _args, { loaders }) => {
    const assigned = await loaders.disputeMediators.load(id);
    const found = await Promise.all(
      assigned.map(({ mediatorNumber }) => loaders.mediatorByNumber.load(mediatorNumber)),
    );
    return found.filter((mediator) => mediator !== null);
  },
  sessions: ({ id }, _args, { loaders }) => loaders.sessions.load(id),
  agreements: ({ id }, _args, { loaders }) => loaders.agreements.load(id),
  escalations: ({ id }, _args, { loaders }) => loaders.escalations.load(id),
  revisits: ({ id }, _args, { loaders }) => loaders.revisits.load(id),
  policeReports: ({ id }, _args, { loaders }) => loaders.policeReports.load(id),
  dossierPapers: ({ id }, _args, { loaders }) => loaders.dossierPapers.load(id),
  missingPapers: async (row, _args, { loaders }) => {
    const papers = await loaders.dossierPapers.load(row.id);
    return missingItems(
      row,
      papers.map(({ item }) => item),
    );
  },
  confirmations: ({ id }, _args, { loaders }) => loaders.confirmations.load(id),
  dossier: ({ id }, _args, { loaders }) => loaders.dossierOfDispute.load(id),
  subsidy: ({ number }, _args, { loaders }) => loaders.subsidyOfDispute.load(number),
  nextActs: ({ status }, _args, { at }) => actsOpen(disputeActs, status, at.posts),
};
