import { actsOpen } from '../../_kit/acts/machine.ts';
import type { MediationCommitteeResolvers } from '../generated.ts';
import type { CommitteeInspectionItem } from '../models.ts';
import { committeeActs } from '../rules/committeeActs.ts';

export const MediationCommittee: MediationCommitteeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.committee.load(id),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  history: ({ id }, _args, { loaders }) => loaders.committeeHistory.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(committeeActs, status, at.posts),
  inspections: async ({ number }, _args, { loaders }) => {
    const sheets = new Map<number, CommitteeInspectionItem[]>();
    for (const item of await loaders.inspectionItems.load(number)) {
      sheets.set(item.edition, [...(sheets.get(item.edition) ?? []), item]);
    }
    return [...sheets.values()].map((items) => ({ inspectedOn: items[0]?.inspectedOn ?? '', items }));
  },
  region: ({ regionCode }) => ({ code: regionCode }),
  members: ({ number }, _args, { loaders }) => loaders.members.load(number),
  informationOfficers: ({ kind, regionCode }, _args, { loaders }) =>
    kind === 'VILLAGE_COMMITTEE' ? loaders.informationOfficers.load(regionCode) : [],
  mediators: ({ number }, _args, { loaders }) => loaders.mediators.load(number),
};
