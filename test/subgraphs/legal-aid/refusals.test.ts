import { describe, expect, it } from '@jest/globals';
import { decideAct, type Act } from '../../../subgraphs/_kit/acts/machine.ts';
import { legalAidPost, type LegalAidPost } from '../../../subgraphs/legal-aid/codes.ts';
import { actAt } from '../acts.ts';
import { codesInRules, codesOf, tables, type ActName } from './ruleCodes.ts';
import { agreedFacts, agreedInputs, refusals } from './refusals.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- acts of one table differ in what they take
type AnyAct = Act<any, LegalAidPost, any, any, any, string>;

const posts = Object.keys(legalAidPost) as LegalAidPost[];
const names = Object.keys(tables) as ActName[];

/** Decides on an act with everything right but what is given. */
const outcome = (name: ActName, of: object, input: object): string => {
  const act = tables[name] as AnyAct;
  const status = act.from[0] ?? null;
  const facts = { ...agreedFacts(name, act.from[0] ?? ''), ...of };
  const at = actAt('2024-03-01T09:00:00+08:00', posts);
  const decision = decideAct(act, facts, status, { ...agreedInputs[name], ...input }, at);
  return decision.ok ? 'agreed' : decision.error.code;
};

describe('an act of legal aid', () => {
  it.each(names)('is agreed to where nothing is wrong: %s', (name) => {
    expect(outcome(name, {}, {})).toBe('agreed');
  });

  it.each(refusals)('is refused: %s, %s', (name, code, of, input) => {
    expect(outcome(name, of, input)).toBe(code);
  });

  it('is tried with every code that its rule can give, and with no other', () => {
    const tried = refusals.map(([name, code]) => `${name} ${code}`);
    const possible = names.flatMap((name) => codesOf(tables[name].decide).map((code) => `${name} ${code}`));
    expect([...new Set(tried)].sort()).toEqual(possible.sort());
  });

  it('can give every code that stands in the rules', () => {
    const given = new Set(names.flatMap((name) => codesOf(tables[name].decide)));
    expect([...given].sort()).toEqual(codesInRules());
  });
});
