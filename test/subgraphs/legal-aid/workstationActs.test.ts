import { describe, expect, it } from '@jest/globals';
import { legalAidPost, workstationStatus, type LegalAidPost } from '../../../subgraphs/legal-aid/codes.ts';
import { workstationActs } from '../../../subgraphs/legal-aid/rules/workstationActs.ts';
import { actAt, movesOf } from '../acts.ts';
import { workstationInputs as inputs } from './given.ts';

const now = '2024-03-01T09:00:00+08:00';
describe('a workstation', () => {
  it('is opened, closed and opened again by the bureau, and in no other way (M-22)', () => {
    const { agreed, strange } = movesOf({
      acts: workstationActs,
      states: Object.keys(workstationStatus),
      posts: Object.keys(legalAidPost),
      given: (act) => ({ of: {}, input: inputs[act] ?? {} }),
      at: (post) => actAt(now, [post as LegalAidPost]),
    });
    expect(agreed).toEqual([
      'workstationOpen: — → OPEN by BUREAU_OFFICER',
      'workstationClose: OPEN → CLOSED by BUREAU_OFFICER',
      'workstationReopen: CLOSED → OPEN by BUREAU_OFFICER',
    ]);
    expect(strange).toEqual([]);
  });

  it('has a name, and is closed with reasons', () => {
    const at = actAt<LegalAidPost>(now, ['BUREAU_OFFICER']);
    const { workstationOpen, workstationClose } = workstationActs;
    expect(workstationOpen.decide({}, { name: ' ', kind: 'COURT' }, at)).toMatchObject({
      error: { code: 'NAME_MISSING', field: 'name' },
    });
    expect(workstationOpen.decide({}, { name: '站', kind: 'COURT', note: '新设' }, at)).toMatchObject({
      value: { note: '新设', set: { openedOn: '2024-03-01' } },
    });
    expect(workstationClose.decide({}, { reasons: '' }, at)).toMatchObject({
      error: { code: 'REASONS_MISSING' },
    });
  });
});
