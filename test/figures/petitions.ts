import type { Figure } from './figure.ts';

const variables = {
  county: '990101000000',
  period: { from: '2011-01-01', to: '2011-12-31' },
};

/** The printed figures that petitions answer. */
export const figures: Figure[] = [
  {
    id: 'F2-16',
    printed: '每月 15 日，人民调解员到信访局值班（全年 12 次）',
    query: `query ($county: ID!, $period: PeriodInput!) {
      region(code: $county) { receptionDays(period: $period, kind: MEDIATORS_ON_DUTY) { due held heldOnDay missing } }
    }`,
    variables,
    value: (data) => data.region.receptionDays,
    expected: { due: 12, held: 12, heldOnDay: 12, missing: 0 },
  },
  {
    id: 'F5-04',
    printed: '信访事项办理、复查、复核三级终结',
    query: `query ($county: ID!, $period: PeriodInput!) {
      region(code: $county) { petitions(period: $period) { byStage { stage entered answered } } }
      petitions(filter: { region: $county, period: $period, status: [CONCLUDED], reviewStage: [FINAL_REVIEW] }, first: 1) {
        totalCount
        nodes { opinionIssuedOn reviewRequests { stage answeredOn } }
      }
    }`,
    variables,
    value: (data) => {
      const [matter] = data.petitions.nodes;
      return {
        tiers: data.region.petitions.byStage,
        passedAllThree: data.petitions.totalCount,
        wayOfOne: [
          ...(matter.opinionIssuedOn ? ['HANDLING'] : []),
          ...matter.reviewRequests.map(({ stage }: { stage: string }) => stage),
        ],
      };
    },
    expected: {
      tiers: [
        { stage: 'HANDLING', entered: 88, answered: 62 },
        { stage: 'REVIEW', entered: 10, answered: 10 },
        { stage: 'FINAL_REVIEW', entered: 4, answered: 3 },
      ],
      passedAllThree: 3,
      wayOfOne: ['HANDLING', 'REVIEW', 'FINAL_REVIEW'],
    },
  },
];

/** Printed figures about petitions that no query answers. */
export const leftOut: { id: string; reason: string }[] = [
  {
    id: 'F1-32',
    reason:
      'Honours of a county, class E; “四无县” counts people who did not petition and must not become a metric.',
  },
];
