import { describe, expect, it } from '@jest/globals';
import { decideAct } from '../../../subgraphs/_kit/acts/machine.ts';
import { commonUserErrors } from '../../../subgraphs/_kit/acts/userErrors.ts';
import { petitionUserErrorCode } from '../../../subgraphs/petitions/codes.ts';
import { petitionActs } from '../../../subgraphs/petitions/rules/petitionActs.ts';
import { earlyRefusals, type Name, type Refused } from './earlyRefusals.ts';
import { facts, officerAt } from './facts.ts';
import { lateRefusals } from './lateRefusals.ts';

const cases = [...earlyRefusals, ...lateRefusals];

/** What a rule says to an officer who holds every post that the act asks for, unless told otherwise. */
function said([name, , { of = {}, input = {}, at = {} }]: Refused): string {
  const act = petitionActs[name];
  const status = act.from.length === 0 ? null : (of.status ?? act.from[0] ?? null);
  const decision = decideAct(
    act as never,
    { ...facts, earlierFound: false, ...of, status } as never,
    status as never,
    input as never,
    officerAt(act.by, at) as never,
  );
  if (decision.ok) return 'agreed';
  const { code, field } = decision.error as { code: string; field?: string };
  return [code, ...(field ? [field] : [])].join(' ');
}

describe('an act to a petition', () => {
  it.each(cases)('%s is refused: %s', (...each) => {
    expect(said(each)).toBe(each[1]);
  });

  it.each(Object.keys(petitionActs).filter((name) => name !== 'petitionRegister'))(
    '%s is closed to an officer who is recused (R-PE-20)',
    (name) => {
      expect(said([name as Name, '', { of: { recused: ['officer-1'] } }])).toBe('RECUSED');
    },
  );

  it('gives every code that its list names', () => {
    const given = new Set(cases.map(([, code]) => code.split(' ')[0]));
    const own = Object.keys(petitionUserErrorCode).filter((code) => !(code in commonUserErrors));
    expect(own.filter((code) => !given.has(code))).toEqual(['RECUSED']);
  });
});
