import { describe, expect, it } from '@jest/globals';
import { startOfDay } from '../../../subgraphs/_kit/deadlines/days.ts';
import { custodyActs } from '../../../subgraphs/community-correction/rules/custodyActs.ts';
import {
  reportClocks,
  summingUpClock,
  summingUpMoved,
} from '../../../subgraphs/community-correction/rules/clocks.ts';
import { helpAwaiting } from '../../../subgraphs/community-correction/rules/inbox.ts';
import { actAt } from '../acts.ts';
import { file } from './files.ts';

describe('the clocks of a correction', () => {
  it('of reports run by the kind, from now or from a day on (R-CC-9)', () => {
    const outside = { kind: 'TEMPORARY_OUTSIDE_EXECUTION', medicalParole: true } as const;
    const at = startOfDay('2024-03-12');
    expect(reportClocks({ kind: 'PROBATION', medicalParole: false })).toEqual([]);
    expect(reportClocks(outside)).toEqual([{ start: 'R-CC-9-CONDITION' }, { start: 'R-CC-9-EXAMINATION' }]);
    expect(reportClocks({ ...outside, medicalParole: false }, '2024-03-12')).toEqual([
      { start: 'R-CC-9-CONDITION', at },
    ]);
  });

  it('of the summing-up are thirty days before the end, and none when those have begun (R-CC-20)', () => {
    const start = { start: 'R-CC-20-SUMMING-UP', at: startOfDay('2024-03-12') };
    expect(summingUpClock('2024-04-11', '2024-03-12')).toEqual([start]);
    expect(summingUpClock('2024-04-10', '2024-03-12')).toEqual([]);
    expect(summingUpMoved({ summedUpOn: null }, '2024-04-11', '2024-03-12')).toEqual([
      { waive: 'R-CC-20-SUMMING-UP', reason: '矫正期限已经缩短，重新计算' },
      start,
    ]);
    expect(summingUpMoved({ summedUpOn: '2024-03-01' }, '2024-04-11', '2024-03-12')).toEqual([]);
  });

  it('begin anew after a custody for who is under correction, and for nobody who is not yet', () => {
    const clocks = (status: 'UNDER_CORRECTION' | 'REPORTED_IN'): unknown => {
      const decision = custodyActs.correctionCustodyEnd.decide(
        file({
          status,
          kind: 'TEMPORARY_OUTSIDE_EXECUTION',
          custody: { takenOn: '2024-03-05', endedOn: null },
        }),
        { releasedOn: '2024-03-11', note: '已释放' },
        actAt('2024-03-12T09:00:00+08:00', ['JUSTICE_OFFICER']),
      );
      return decision.ok && decision.value.deadlines;
    };
    expect(clocks('UNDER_CORRECTION')).toEqual([{ start: 'R-CC-9-CONDITION', at: startOfDay('2024-03-11') }]);
    expect(clocks('REPORTED_IN')).toEqual([]);
  });
});

describe('a review of help', () => {
  it('waits for nobody: handed over is what the justice office meets, and nothing for the county', () => {
    expect(helpAwaiting(['JUSTICE_OFFICER'])).toContain('HANDED_OVER');
    expect(helpAwaiting(['COUNTY_OFFICER'])).not.toContain('HANDED_OVER');
    expect(helpAwaiting(['GROUP_MEMBER'])).toEqual([]);
  });
});
