import type { AidObjectionStatus } from '../codes.ts';

/** A column that does not fit the others, and what to write there instead. */
export interface RecordFault {
  readonly property: string;
  readonly message: string;
}

/** The columns of an objection; days as `YYYY-MM-DD`. */
export interface ObjectionRecord {
  readonly objection: AidObjectionStatus | null;
  readonly objectedOn: string | null;
  readonly objectionDecidedOn: string | null;
}

/** A fault of a property, or none when the condition does not hold. */
export function faultIf(condition: boolean, property: string, message: string): RecordFault[] {
  return condition ? [{ property, message }] : [];
}

/** Days that come before one that has to come first: `[property, day, title]` in the order in which they happen. */
export function orderFaults(days: readonly (readonly [string, string | null, string])[]): RecordFault[] {
  const known = days.filter((each): each is readonly [string, string, string] => each[1] !== null);
  return known.flatMap(([property, value], index) => {
    const earlier = known[index - 1];
    return earlier && value < earlier[1]
      ? [{ property, message: `早于${earlier[2]}（${earlier[1]}），请核对` }]
      : [];
  });
}

/** An objection has its days: raised always, decided once it is (Legal Aid Law art. 49). */
export function objectionFaults(row: ObjectionRecord): RecordFault[] {
  const decided = row.objection === 'UPHELD' || row.objection === 'CORRECTED';
  return [
    ...faultIf(
      (row.objection === null) !== (row.objectedOn === null),
      'objectedOn',
      '异议情况和提出异议日期要同时填写或同时留空',
    ),
    ...faultIf(
      decided !== (row.objectionDecidedOn !== null),
      'objectionDecidedOn',
      decided ? '异议已处理的要填写处理日期' : '异议未处理的不应填写处理日期',
    ),
  ];
}
