import type { reintegrationActs } from '../../../subgraphs/community-correction/rules/reintegrationActs.ts';

type Name = keyof typeof reintegrationActs;

/** Every refusal of the acts to a reintegration case, with what of case and input brings it about on 12 March 2024. */
export const helpRefusals: readonly (readonly [act: Name, code: string, of: object, input: object])[] = [
  ['reintegrationRegister', 'JUVENILE_BY_OFFICERS', { mayKnowMinors: false }, {}],
  ['reintegrationRegister', 'DAY_TOO_EARLY', {}, { releaseDueOn: '2024-03-11' }],
  ['reintegrationCheckAsk', 'STILL_OPEN', { checkAsked: true }, {}],
  ['reintegrationCheckAnswer', 'NOTHING_WAITING', { checkAsked: false }, {}],
  ['reintegrationCheckAnswer', 'NOTHING_WAITING', {}, { result: 'REQUESTED' }],
  ['reintegrationCheckAnswer', 'NOTHING_FALSE', {}, { result: 'MISMATCH' }],
  ['reintegrationCheckAnswer', 'NOTHING_FALSE', {}, { falseData: ['FALSE_NAME'] }],
  ['reintegrationCheckResolve', 'REASONS_MISSING', {}, { note: ' ' }],
  ['reintegrationHomeTell', 'NOTHING_WAITING', { told: true }, {}],
  ['reintegrationHandOver', 'DAY_IN_FUTURE', {}, { releasedOn: '2024-03-13' }],
  ['reintegrationHandOver', 'DAY_TOO_EARLY', {}, { releasedOn: '2024-02-29' }],
  ['reintegrationMeet', 'NOBODY_TOLD', { told: false }, { by: 'VILLAGE' }],
  ['reintegrationSupportOffer', 'NOTHING_OFFERED', {}, { kinds: [] }],
  ['reintegrationSupportAccept', 'NOTHING_OFFERED', {}, { kinds: ['SUPPORT_STUDY'] }],
  ['reintegrationSupportAccept', 'NOTHING_OFFERED', {}, { kinds: [] }],
  ['reintegrationReview', 'REASONS_MISSING', {}, { note: ' ' }],
  ['reintegrationReview', 'NOTHING_WAITING', { reoffendedOn: '2024-03-05' }, {}],
  ['reintegrationReview', 'DAY_IN_FUTURE', {}, { convictedAnewOn: '2024-03-13' }],
  ['reintegrationReview', 'DAY_TOO_EARLY', {}, { convictedAnewOn: '2024-02-29' }],
  ['reintegrationReview', 'DAY_TOO_EARLY', { releasedOn: '2024-03-10' }, { convictedAnewOn: '2024-03-09' }],
];
