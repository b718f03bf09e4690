import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { correctionUserErrorCode } from '../../../subgraphs/community-correction/codes.ts';
import { reintegrationActs } from '../../../subgraphs/community-correction/rules/reintegrationActs.ts';
import { subjectActs } from '../../../subgraphs/community-correction/rules/subjectActs.ts';
import { helpRefusals } from './helpRefusals.ts';
import { possibleCodes } from './possibleCodes.ts';
import { subjectRefusals } from './refusalTable.ts';

type Name = keyof typeof possibleCodes;

const rules = resolve(import.meta.dirname, '../../../subgraphs/community-correction/rules');
const sorted = (codes: Iterable<string>): string[] => [...new Set(codes)].sort();
const tried = (name: string): string[] =>
  sorted([...subjectRefusals, ...helpRefusals].flatMap(([act, code]) => (act === name ? [code] : [])));

describe('the refusals of an act', () => {
  it.each([...Object.keys(subjectActs), ...Object.keys(reintegrationActs)] as Name[])(
    'of %s are each tried, and no other is expected of it',
    (name) => {
      expect(tried(name)).toEqual(sorted(possibleCodes[name]));
    },
  );

  it('are, of all acts together, what the rules say anywhere', () => {
    const spoken = readdirSync(rules).flatMap((file) =>
      [...readFileSync(resolve(rules, file), 'utf8').matchAll(/refused\(\s*'([A-Z_]+)'/g)].map(
        ([, code]) => code ?? '',
      ),
    );
    expect(sorted(Object.values(possibleCodes).flat())).toEqual(sorted(spoken));
  });

  it('and those that every act may meet are all that a payload can say', () => {
    const common = [
      ...['NOT_FOUND', 'NOT_IN_THIS_STATE', 'NOT_YOUR_POST', 'CHANGED_MEANWHILE'],
      ...['IDEMPOTENCY_KEY_REUSED', 'OUTSIDE_YOUR_REGION'],
    ];
    const all = sorted([...common, ...Object.values(possibleCodes).flat()]);
    expect(all).toEqual(sorted(Object.keys(correctionUserErrorCode)));
  });
});
