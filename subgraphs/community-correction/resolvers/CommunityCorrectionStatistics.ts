import { SMALLEST_SHOWN, suppressSmallCells } from '../../_kit/access.ts';
import { regionLevel } from '../../_kit/region.ts';
import { rate } from '../../_kit/scalars.ts';
import { correctionKind, type CorrectionKind } from '../codes.ts';
import type { CommunityCorrectionStatisticsResolvers } from '../generated.ts';
import type { CorrectionKindCount } from '../models.ts';
import { isInside, mayKnowMinors } from '../store/visibility.ts';

function rateOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null ? null : rate(part, whole);
}

/** Who comes home soon is said of five and more, also where the department itself asks (DOMAIN 7, question 11). */
function ofMany(persons: number | null): number | null {
  return persons === null || (persons > 0 && persons < SMALLEST_SHOWN) ? null : persons;
}

/** All kinds, with the small ones hidden and, beside a hidden one, those without anybody: their sum is shown. */
function shownKinds(lines: readonly CorrectionKindCount[]): CorrectionKindCount[] {
  const shown = suppressSmallCells(new Map(lines.map(({ kind, persons }) => [kind, persons ?? 0])));
  const empty = [...shown.values()].includes(null) ? null : 0;
  return (Object.keys(correctionKind) as CorrectionKind[]).map((kind) => ({
    kind,
    persons: shown.has(kind) ? (shown.get(kind) ?? null) : empty,
  }));
}

export const CommunityCorrectionStatistics: CommunityCorrectionStatisticsResolvers = {
  supervisionPlanCoverage: ({ withPlanAndGroup, onRegister }) => rateOf(withPlanAndGroup, onRegister),
  releasesDue: ({ releasesDue }) => ofMany(releasesDue),
  releasesHandedOver: ({ releasesHandedOver }) => ofMany(releasesHandedOver),
  reoffendingRate: ({ reoffended, reintegrationOpen }) => rateOf(reoffended, reintegrationOpen),
  identityVerificationRate: ({ identityVerified, identityChecked }) =>
    rateOf(identityVerified, identityChecked),
  byKind: async ({ code, period, onRegister }, _args, { viewer, loaders }) => {
    if (isInside(viewer, code)) {
      return (await loaders.byKind(code, { period, withMinors: mayKnowMinors(viewer) })) ?? [];
    }
    // Outside, the kinds are parts of onRegister: for a county alone, as every part is.
    if (onRegister === null || regionLevel(code) !== 'COUNTY') return [];
    return shownKinds((await loaders.byKind(code, { period, withMinors: false })) ?? []);
  },
};
