import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  legalAidForm,
  legalAidMatter,
  meansCheckExempt,
  meansTestWaived,
  type LegalAidForm,
  type LegalAidMatter,
  type MeansCheckExempt,
  type MeansTestWaived,
} from '../../../subgraphs/legal-aid/codes.ts';
import { inFen, inYuan, isAmount } from '../../../subgraphs/legal-aid/rules/amount.ts';
import {
  checkMeans,
  needsMeans,
  type MeansEvidence,
  type MeansFacts,
} from '../../../subgraphs/legal-aid/rules/meansCheck.ts';

const facts: MeansFacts = {
  form: 'LABOUR_AGENCY',
  matter: 'LABOUR_PAY',
  applicantCategory: 'OTHER',
  standard: '1000.00',
};
const check = (evidence: MeansEvidence, more: Partial<MeansFacts> = {}) => {
  const decision = checkMeans({ ...facts, ...more }, evidence);
  return decision.ok ? decision.value.meansResult : decision.error.code;
};

describe('a look at the means of an applicant', () => {
  it('is for agency alone (R-LA-2)', () => {
    const forms = Object.keys(legalAidForm) as LegalAidForm[];
    expect(forms.filter(needsMeans)).toEqual(['CIVIL_ADMINISTRATIVE_AGENCY', 'LABOUR_AGENCY']);
    expect(check({ waived: 'HERO_KIN', proved: true }, { form: 'ADVICE' })).toBe('MEANS_DO_NOT_MATTER');
  });

  it('asks for one ground', () => {
    expect(check({})).toBe('ONE_GROUND_ONLY');
    expect(check({ waived: 'OTHER', proof: 'INFORMATION_QUERY' })).toBe('ONE_GROUND_ONLY');
    expect(check({ waived: 'OTHER', exempt: 'OTHER', proved: true })).toBe('ONE_GROUND_ONLY');
  });

  it.each(Object.keys(meansTestWaived) as MeansTestWaived[])(
    'is waived for %s, once proved (R-LA-3)',
    (waived) => {
      expect(check({ waived })).toBe('NOT_PROVED');
      expect(checkMeans(facts, { waived, proved: true })).toEqual({
        ok: true,
        value: {
          meansResult: 'WAIVED',
          meansTestWaived: waived,
          meansCheckExempt: null,
          hardshipProof: null,
          meansStandard: null,
        },
      });
    },
  );

  it.each(
    (Object.keys(meansCheckExempt) as MeansCheckExempt[]).filter((each) => each !== 'MIGRANT_WORKER_CLAIM'),
  )('is left out for %s, once proved (R-LA-4)', (exempt) => {
    expect(check({ exempt })).toBe('NOT_PROVED');
    expect(check({ exempt, proved: true })).toBe('EXEMPT');
  });

  it('is left out for migrant workers who claim pay or damages for an injury, and for nothing else', () => {
    const claim = { exempt: 'MIGRANT_WORKER_CLAIM', proved: true } as const;
    const matters = Object.keys(legalAidMatter) as LegalAidMatter[];
    const exempt = matters.filter(
      (matter) => check(claim, { applicantCategory: 'MIGRANT_WORKER', matter }) === 'EXEMPT',
    );
    expect(exempt).toEqual(['LABOUR_PAY', 'PERSONAL_INJURY']);
    expect(check(claim)).toBe('EXEMPTION_DOES_NOT_FIT');
  });

  it.each(['INFORMATION_QUERY', 'HONESTY_DECLARATION'] as const)(
    'goes by %s and the published standard, which it never guesses (R-LA-5)',
    (proof) => {
      expect(check({ proof, monthlyIncome: '1000' })).toBe('SHOWN');
      expect(check({ proof, monthlyIncome: '1000.01' })).toBe('NOT_SHOWN');
      expect(check({ proof, monthlyIncome: '800' }, { standard: null })).toBe('NO_MEANS_STANDARD');
      for (const monthlyIncome of [undefined, '-1', '10.001', 'many']) {
        expect(check({ proof, monthlyIncome })).toBe('INCOME_MISSING');
      }
    },
  );

  it('keeps the standard and not the income', () => {
    for (const monthlyIncome of ['345.67', '2345.67']) {
      const decision = checkMeans(facts, { proof: 'HONESTY_DECLARATION', monthlyIncome });
      expect(decision.ok && decision.value).toMatchObject({ meansStandard: '1000.00' });
      expect(JSON.stringify(decision.ok && decision.value)).not.toContain('345');
    }
  });
});

describe('an amount', () => {
  it('is counted in whole fen, there and back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 14n - 1n }), (fen) => {
        expect(isAmount(inYuan(fen))).toBe(true);
        expect(inFen(inYuan(fen))).toBe(fen);
        expect(inFen(`-${inYuan(fen)}`)).toBe(-fen);
      }),
    );
    expect([inFen('5'), inFen('5.1'), inFen('5.10')]).toEqual([500n, 510n, 510n]);
  });
});
