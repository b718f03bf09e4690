import { describe, expect, it } from '@jest/globals';
import { decideAct } from '../../../subgraphs/_kit/acts/machine.ts';
import type { CorrectionPost } from '../../../subgraphs/community-correction/codes.ts';
import { subjectActs } from '../../../subgraphs/community-correction/rules/subjectActs.ts';
import { actAt } from '../acts.ts';
import { fileFor, inputFor } from './files.ts';
import { subjectRefusals } from './refusalTable.ts';

describe('an act to a correction', () => {
  it.each(subjectRefusals)('%s is refused: %s', (name, code, of, input = {}, more = {}) => {
    const act = subjectActs[name] as (typeof subjectActs)['correctionReportIn'];
    const at = actAt<CorrectionPost>('2024-03-12T09:00:00+08:00', act.by, more);
    const file = { ...fileFor(name), ...of } as Parameters<typeof act.decide>[0];
    const given = { ...inputFor(name), ...input } as Parameters<typeof act.decide>[1];
    const decision = decideAct(act, file, act.from[0] ?? null, given, at);
    expect(decision).toMatchObject({ ok: false, error: { code } });
  });
});
