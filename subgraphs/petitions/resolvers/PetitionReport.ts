import { catalogued } from '../../../schema/errors.ts';
import { invariant } from '../../_kit/database.ts';
import { rate } from '../../_kit/scalars.ts';
import type {
  PetitionBodyCountResolvers,
  PetitionDutyCountResolvers,
  PetitionReportResolvers,
} from '../generated.ts';

export const PetitionReport: PetitionReportResolvers = {
  byField: async ({ code, period }, _args, { loaders }) => (await loaders.reportByField(code, period)) ?? [],
  mostNamedBodies: async ({ code, period }, { first }, { loaders }) => {
    const most = first ?? 10;
    if (most < 1 || most > 100) throw catalogued('BAD_USER_INPUT', 'first 只能是 1 到 100');
    return ((await loaders.reportByBody(code, period)) ?? []).slice(0, most);
  },
  byDiversion: async ({ code, period }, _args, { loaders }) =>
    (await loaders.reportByDiversion(code, period)) ?? [],
  duties: async ({ code, period }, _args, { loaders }) => (await loaders.reportDuties(code, period)) ?? [],
  accountability: async ({ code, period }, _args, { loaders }) =>
    invariant(await loaders.accountability(code, period), 'every region asked for has its counts'),
  pressings: async ({ code, period }, _args, { loaders }) =>
    (await loaders.reportPressings(code, period)) ?? [],
};

export const PetitionBodyCount: PetitionBodyCountResolvers = {
  body: ({ code }) => ({ code }),
};

export const PetitionDutyCount: PetitionDutyCountResolvers = {
  timelyRate: ({ met, metLate, overdue }) => rate(met, met + metLate + overdue),
};
