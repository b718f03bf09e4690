import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { decideAct } from '../../../subgraphs/_kit/acts/machine.ts';
import { commonUserErrors, incomingReferralErrors } from '../../../subgraphs/_kit/acts/userErrors.ts';
import { petitionUserErrorCode } from '../../../subgraphs/petitions/codes.ts';
import { petitionActs } from '../../../subgraphs/petitions/rules/petitionActs.ts';
import { codesOfRules } from './actCodes.ts';
import { besideActs, besideGiven, besideRefusals, type BesideRefused } from './besideRefusals.ts';
import { earlyRefusals } from './earlyRefusals.ts';
import { officerAt } from './facts.ts';
import { lateRefusals } from './lateRefusals.ts';
import { moreRefusals } from './moreRefusals.ts';

const acts = { ...petitionActs, ...besideActs };
const tried = [...earlyRefusals, ...lateRefusals, ...moreRefusals, ...besideRefusals];

/** What a rule says when all is as it should be but for what is particular to the case. */
function said([name, , { of = {}, input = {}, at = {} }]: BesideRefused): string {
  const act = besideActs[name];
  const given = besideGiven[name];
  const decision = decideAct(
    act as never,
    { ...given.of, ...of } as never,
    (act.from[0] ?? null) as never,
    { ...given.input, ...input } as never,
    officerAt(act.by, at) as never,
  );
  if (decision.ok) return 'agreed';
  const { code, field } = decision.error as { code: string; field?: string };
  return [code, ...(field ? [field] : [])].join(' ');
}

describe('an act beside a petition', () => {
  it.each(besideRefusals)('%s is refused: %s', (...each) => {
    expect(said(each)).toBe(each[1]);
  });
});

describe('the codes of every mutation', () => {
  it('are listed for every act that there is', () => {
    expect(Object.keys(codesOfRules).sort()).toEqual(Object.keys(acts).sort());
  });

  it.each(Object.entries(codesOfRules))('are tried each: %s', (name, codes) => {
    const given = tried.filter(([act]) => act === name).map(([, code]) => code.split(' ')[0] ?? '');
    expect([...new Set(given)].sort()).toEqual([...codes].sort());
  });

  it('are, taken together, what the rules speak of and what the department lists', () => {
    const folder = new URL('../../../subgraphs/petitions/rules/', import.meta.url);
    const ofTheKit = { ...commonUserErrors, ...incomingReferralErrors };
    const known = Object.keys(petitionUserErrorCode).filter((code) => !(code in ofTheKit));
    const spoken = new Set<string>();
    for (const file of readdirSync(folder).filter((name) => !/Errors\.ts$/.test(name))) {
      const text = readFileSync(new URL(file, folder), 'utf8');
      for (const [, word = ''] of text.matchAll(/'([A-Z_]+)'/g)) if (known.includes(word)) spoken.add(word);
    }
    const listed = new Set<string>([...Object.values(codesOfRules).flat(), 'RECUSED']);
    expect([...spoken].sort()).toEqual([...listed].sort());
    expect([...listed].sort()).toEqual(known.sort());
  });
});
