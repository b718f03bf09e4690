import { addDays } from '../file.ts';
import { anhe, qingyuan, type DemoCounty } from '../geography.ts';
import { disputeNumber, petitionNumber, projectNumber } from '../numbers.ts';
import type { BureauName } from '../organizations.ts';
import { seeded, type Random } from '../random.ts';

/** The way a matter takes; the register's columns follow from it. */
export type Course =
  | 'registered'
  | 'diverted'
  | 'objected'
  | 'studied'
  | 'discipline'
  | 'law organ'
  | 'guided'
  | 'mediated'
  | 'in handling'
  | 'opinion'
  | 'reviewed'
  | 'final review asked'
  | 'finally reviewed';

/** What a generated petition is fixed to; the rest is drawn. */
export interface Plan {
  readonly county: DemoCounty;
  readonly openedOn: string;
  readonly course: Course;
  readonly competentBody?: BureauName;
  readonly dispute?: string;
  readonly project?: string;
}

/** A plan with its number in the register. */
export interface NumberedPlan extends Plan {
  readonly number: string;
}

/** How many petitions of 安和县 took each way after January 2011. */
const courses2011: readonly (readonly [Course, number])[] = [
  ['studied', 34],
  ['discipline', 9],
  ['law organ', 6],
  ['guided', 18],
  ['opinion', 49],
  ['reviewed', 6],
  ['final review asked', 1],
  ['finally reviewed', 3],
  ['objected', 5],
];

/** The referrals of these petitions to mediation were not answered or came back: they stayed with the petition office. */
const notDiverted = [15, 19, 24];

/** 180 petitions in 安和县 in 2011: 9 about construction projects, 21 diverted to mediation, 10 with a review (F5-04). */
export function anhe2011(): NumberedPlan[] {
  const random = seeded(20110515);
  const year = { from: '2011-01-29', days: 250 };
  return numbered(2011, [
    ...spread(anhe, 'studied', 6, { from: '2011-01-02', days: 2 }, random),
    ...january(),
    ...aboutProjects(),
    ...courses2011.flatMap(([course, n]) => spread(anhe, course, n, year, random)),
    ...spread(anhe, 'in handling', 5, { from: '2011-11-10', days: 30 }, random),
    ...spread(anhe, 'diverted', 3, { from: '2011-12-05', days: 15 }, random),
    ...spread(anhe, 'registered', 2, { from: '2011-12-24', days: 7 }, random),
  ]);
}

/** A few from the end of the year before. */
export function anhe2010(): NumberedPlan[] {
  const autumn = { from: '2010-10-08', days: 80 };
  return numbered(2010, spread(anhe, 'opinion', 8, autumn, seeded(20101215)));
}

/** 180 light ones over all townships of 青原县. */
export function qingyuan2011(): NumberedPlan[] {
  const random = seeded(20110903);
  const year = { from: '2011-01-05', days: 290 };
  return numbered(2011, [
    ...spread(qingyuan, 'studied', 45, year, random),
    ...spread(qingyuan, 'guided', 35, year, random),
    ...spread(qingyuan, 'opinion', 85, year, random),
    ...spread(qingyuan, 'in handling', 15, { from: '2011-11-01', days: 45 }, random),
  ]);
}

/** Wage claims about six matters of the shared project and one each of three others, guided to labour inspection. */
function aboutProjects(): Plan[] {
  return [1, 1, 1, 1, 1, 1, 2, 3, 4].map((project, index) => ({
    county: anhe,
    openedOn: addDays('2011-04-06', index * 9),
    course: 'guided',
    competentBody: '人力资源和社会保障局',
    project: projectNumber(project),
  }));
}

/**
 * The claims numbered 7 to 30, referred to mediation: the dispute that came of one bears its number. One a day from
 * 4 January, so that each is registered before the mediation register accepts its dispute.
 */
function january(): Plan[] {
  return Array.from({ length: 24 }, (_, index): Plan => {
    const nth = 7 + index;
    const plan = { county: anhe, openedOn: addDays('2011-01-04', index) };
    return notDiverted.includes(nth)
      ? { ...plan, course: 'opinion' }
      : { ...plan, course: 'mediated', competentBody: '司法局', dispute: disputeNumber(anhe, 2011, nth) };
  });
}

function spread(
  county: DemoCounty,
  course: Course,
  length: number,
  { from, days }: { from: string; days: number },
  random: Random,
): Plan[] {
  return Array.from({ length }, () => ({
    county,
    course,
    openedOn: addDays(from, random.between(0, days - 1)),
  }));
}

function numbered(year: number, plans: readonly Plan[]): NumberedPlan[] {
  return [...plans]
    .sort((a, b) => (a.openedOn < b.openedOn ? -1 : a.openedOn > b.openedOn ? 1 : 0))
    .map((plan, index) => ({ ...plan, number: petitionNumber(plan.county, year, index + 1) }));
}
