import { code, day, text, type Register } from '../../_kit/register/register.ts';
import { upsertCases, type RegisterLine } from '../../_kit/register/upsertCases.ts';
import * as codes from '../codes.ts';
import { jointMeeting, jointMeetingHistory } from '../tables/index.ts';
import { number, place } from './columns.ts';

/** A line of the register: the meetings in it were held. */
interface MeetingRow {
  readonly number: string;
  readonly regionCode: string;
  readonly kind: codes.JointMeetingKind;
  readonly heldOn: string;
  readonly topic: string;
  readonly status: 'HELD';
}

export const jointMeetings: Register<Omit<MeetingRow, 'status'>> = {
  name: 'joint-meetings',
  title: '联席会议登记簿',
  basis: 'M-12',
  columns: {
    number: number('LX-2011-1'),
    regionCode: place,
    kind: code(
      { title: '会议类别', help: '会议类别', example: '司法行政机关与法院联席会' },
      codes.jointMeetingKind,
    ),
    heldOn: day({ title: '召开日期', help: '召开日', example: '2011-03-20' }),
    topic: text({ title: '议题', help: '会议议题', example: '诉前调解衔接' }),
  },
  key: (row) => row.number,
  upsert: (transaction, rows) => {
    const held = rows.map((row): MeetingRow => ({ ...row, status: 'HELD' }));
    return upsertCases(transaction, jointMeeting, jointMeetingHistory, held, linesOf);
  },
};

function linesOf({ heldOn, status }: MeetingRow): RegisterLine[] {
  return [{ day: heldOn, act: '召开联席会议', status }];
}
