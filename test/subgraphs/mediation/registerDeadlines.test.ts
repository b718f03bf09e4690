import { describe, expect, it } from '@jest/globals';
import { toldDeadlines, type DisputeRecord } from '../../../subgraphs/mediation/rules/registerDeadlines.ts';

const open: DisputeRecord = {
  status: 'IN_MEDIATION',
  result: 'IN_PROGRESS',
  origin: 'APPLICATION',
  openedOn: '2024-02-01',
  settledOn: null,
  relapsedOn: null,
};
const settled = { status: 'CLOSED', result: 'SETTLED_WRITTEN', settledOn: '2024-02-20' } as const;
const court = { origin: 'ENTRUSTED_COURT' } as const;
const month = (startedOn: string, metOn: string | null) => ({ rule: 'R-PM-21', startedOn, metOn });
const platform = (metOn: string | null) => ({ rule: 'R-PM-22', startedOn: '2024-02-01', metOn });

describe('a line of the mediation register', () => {
  it.each<[string, Partial<DisputeRecord>, object[]]>([
    ['of an open dispute tells its month', {}, [month('2024-02-01', null)]],
    ['of one that the court sent, its thirty days too', court, [month('2024-02-01', null), platform(null)]],
    ['of one that went up tells its month still', { status: 'ESCALATED' }, [month('2024-02-01', null)]],
    [
      'of one that broke out again tells the month since then',
      { status: 'REOPENED', relapsedOn: '2024-04-01' },
      [month('2024-04-01', null)],
    ],
    [
      'of the court’s that broke out again tells nothing of the court’s period any more',
      { ...court, status: 'REOPENED', relapsedOn: '2024-04-01' },
      [month('2024-04-01', null)],
    ],
    ['of a settled one tells that its month was kept', settled, [month('2024-02-01', '2024-02-20')]],
    [
      'of a settled one that the court sent tells both',
      { ...court, ...settled },
      [month('2024-02-01', '2024-02-20'), platform('2024-02-20')],
    ],
    [
      'of one that was settled again tells the month since it broke out',
      { ...settled, relapsedOn: '2024-02-10' },
      [month('2024-02-10', '2024-02-20')],
    ],
    [
      'of one that broke out after it was settled tells the month that was kept',
      { ...settled, relapsedOn: '2024-06-01' },
      [month('2024-02-01', '2024-02-20')],
    ],
    [
      'of one that the court sent and nobody answered tells the three days',
      { ...court, status: 'FOUND' },
      [{ rule: 'R-PM-22-ACCEPT', startedOn: '2024-02-01', metOn: null }],
    ],
    ['of one that was only found tells nothing', { status: 'FOUND' }, []],
    ['of one that failed tells nothing', { status: 'NOT_SETTLED', result: 'NOT_SETTLED' }, []],
    ['of one that was withdrawn tells nothing', { status: 'CLOSED', result: 'WITHDRAWN' }, []],
    ['of one that was not taken up tells nothing', { status: 'DECLINED' }, []],
  ])('%s', (_says, more, told) => {
    expect(toldDeadlines({ ...open, ...more })).toEqual(told);
  });
});
