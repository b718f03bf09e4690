import fc from 'fast-check';
import { buildCounty, compare, type BuiltCounty } from './compare.ts';
import type { County } from './county.ts';
import { inventCounty } from './inventCounty.ts';
import { inventQuestion, type Question } from './question.ts';

/** What a search found. */
export interface Found {
  /** Questions whose answers were compared and are the same. */
  equal: number;
  /** Of these, those that took several fetches, and those in which something failed. */
  severalFetches: number;
  failing: number;
  /** Of these, those that came in several parts too. */
  inParts: number;
  /** Counties that cannot be composed, questions that the graph does not allow, questions refused. */
  uncomposed: number;
  invalid: number;
  refused: number;
  /** The plainest difference; null when there is none. */
  difference: Difference | null;
}

/** A question that the gateway answers otherwise than graphql-js. */
export interface Difference {
  readonly county: County;
  readonly question: Question;
  /** For reading: the departments' SDL, the question, both answers. */
  readonly report: string;
}

const QUESTIONS_PER_COUNTY = 12;
/** How long a difference is made plainer, in milliseconds. */
const PATIENCE_MS = 60_000;

/** Invents counties and questions until so many answers were the same, or one was not; the seed gives the same ones again. */
export async function searchDifferences(answers: number, seed: number): Promise<Found> {
  const found: Found = {
    ...{ equal: 0, severalFetches: 0, failing: 0, inParts: 0, uncomposed: 0, invalid: 0, refused: 0 },
    difference: null,
  };
  let plainUntil = Infinity;
  const property = fc.asyncProperty(fc.gen(), async (generate) => {
    if (found.equal >= answers || Date.now() > plainUntil) return;
    const dice = (max: number): number => generate(fc.integer, { min: 0, max });
    const built = await buildCounty(inventCounty(dice));
    if (built === null) {
      found.uncomposed += 1;
      return;
    }
    for (let asked = 0; asked < QUESTIONS_PER_COUNTY; asked += 1) await ask(built, dice);
  });
  const { errorInstance } = await fc.check(property, { seed, numRuns: answers, endOnFailure: false });
  if (errorInstance instanceof DifferenceFound) found.difference = errorInstance.difference;
  else if (errorInstance) throw errorInstance as Error;
  return found;

  async function ask(built: BuiltCounty, dice: (max: number) => number): Promise<void> {
    const { county } = built;
    const question = inventQuestion(dice, county);
    const verdict = await compare(built, question);
    if (verdict.kind === 'different') {
      plainUntil = Math.min(plainUntil, Date.now() + PATIENCE_MS);
      throw new DifferenceFound({ county, question, report: verdict.report });
    }
    found[verdict.kind] += 1;
    if (verdict.kind !== 'equal') return;
    if (verdict.fetches > 1) found.severalFetches += 1;
    if (verdict.failed) found.failing += 1;
    if (verdict.parts > 0) found.inParts += 1;
  }
}

class DifferenceFound extends Error {
  readonly difference: Difference;

  constructor(difference: Difference) {
    super(difference.report);
    this.difference = difference;
  }
}
