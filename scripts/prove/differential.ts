import { keepDifference } from './differential/keptDifferences.ts';
import { searchDifferences } from './differential/search.ts';

/**
 * The gateway's answers against graphql-js on one merged schema: invented counties, data and queries, 10,000 equal answers
 * (or as many as the first argument says; the second is the seed). The short form is `test/gateway/differential.test.ts`;
 * it also asks again, in every run, what was answered wrongly here.
 */
export async function prove(args: readonly string[]): Promise<boolean> {
  const [answers = 10_000, seed = Date.now() % 1_000_000] = args.map(Number);
  console.log(`种子 seed ${seed}`);
  let left = answers;
  for (let part = 0; left > 0; part += 1) {
    const found = await searchDifferences(Math.min(left, 500), seed + part);
    const { difference, ...counts } = found;
    console.log(JSON.stringify({ seed: seed + part, ...counts }));
    if (difference !== null) {
      const { county, question, report } = difference;
      const name = `seed-${seed + part}`;
      const file = await keepDifference(name, {
        found: `npm run prove -- differential ${answers} ${seed}`,
        question,
        county,
      });
      console.log(`${report}\n保存于 kept as ${file}`);
      return false;
    }
    left -= found.equal;
  }
  return true;
}
