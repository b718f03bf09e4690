import { agreed, refused, type Act, type Change, type Refusal } from '../../../_kit/acts/machine.ts';
import { startOfDay } from '../../../_kit/deadlines/days.ts';
import type {
  CommitteeKind,
  CommitteePost,
  MediationCommitteeStatus,
  MediationPost,
  MediationUserErrorCode,
} from '../../codes.ts';
import type { MediationRule } from '../deadlines.ts';
import { isWritten, type WithNote } from '../facts.ts';

/** Columns of a committee that an act sets. */
export interface CommitteeColumns {
  readonly establishedOn?: string;
  readonly dissolvedOn?: string;
}

/** An act to a committee. */
export type CommitteeAct<Input, Facts = object> = Act<
  MediationCommitteeStatus,
  MediationPost,
  Facts,
  Input,
  Change<MediationCommitteeStatus, CommitteeColumns, MediationRule>,
  MediationUserErrorCode
>;

/** A member as a composition is judged by. */
export interface Seat {
  readonly name: string;
  readonly post: CommitteePost;
  readonly isWoman: boolean;
}

/** What is wrong with who sits in a committee (R-PM-3): 3 to 9, one head, a woman among them; null when nothing is. */
export function faultOfSeats(seats: readonly Seat[], field: string): Refusal<MediationUserErrorCode> | null {
  if (seats.some(({ name }) => !isWritten(name))) return { code: 'NAME_MISSING', field };
  if (seats.length < 3 || seats.length > 9) return { code: 'COMMITTEE_SIZE', field };
  if (seats.filter(({ post }) => post === 'HEAD').length !== 1) return { code: 'ONE_HEAD', field };
  return seats.some(({ isWoman }) => isWoman) ? null : { code: 'NO_WOMAN', field };
}

/** The bureau enters a new committee in the roster (M-01). */
export const establish: CommitteeAct<
  {
    readonly name: string;
    readonly kind: CommitteeKind;
    readonly sector?: string | null | undefined;
  } & WithNote
> = {
  title: '设立',
  by: ['BUREAU_OFFICER'],
  from: [],
  decide: (_committee, { name, kind, sector, note }, { today }) => {
    if (!isWritten(name)) return refused('NAME_MISSING', 'name');
    if (kind === 'SPECIALISED' && !isWritten(sector)) return refused('SECTOR_MISSING', 'sector');
    return agreed({ status: 'ACTIVE', set: { establishedOn: today }, note: note ?? null });
  },
};

/** Who sits in the committee now, with their numbers in the roster. */
export interface SeatsFacts {
  readonly seats: readonly (Seat & { readonly number: string; readonly electedOn: string })[];
}

/** An election ends the term before, and begins one of three years (R-PM-3, R-PM-4). */
export const elect: CommitteeAct<
  { readonly electedOn: string; readonly members: readonly Seat[] },
  SeatsFacts
> = {
  title: '选举委员',
  by: ['COMMITTEE_CLERK', 'BUREAU_OFFICER'],
  from: ['ACTIVE'],
  decide: ({ seats }, { electedOn, members }, { today }) => {
    if (electedOn > today) return refused('DAY_IN_FUTURE', 'electedOn');
    if (seats.some((seat) => electedOn < seat.electedOn)) return refused('ELECTION_TOO_EARLY', 'electedOn');
    const error = faultOfSeats(members, 'members');
    if (error) return { ok: false, error };
    const at = startOfDay(electedOn);
    return agreed({
      deadlines: [
        { meet: 'R-PM-4', at },
        { start: 'R-PM-4', at },
      ],
    });
  },
};

/** A member leaves between elections; what is left has to be a committee (R-PM-3). */
export const replaceMember: CommitteeAct<
  { readonly member: string; readonly reason: string; readonly replacement?: Seat | null | undefined },
  SeatsFacts
> = {
  title: '调整委员',
  by: ['COMMITTEE_CLERK', 'BUREAU_OFFICER'],
  from: ['ACTIVE'],
  decide: ({ seats }, { member, reason, replacement }) => {
    if (!seats.some(({ number }) => number === member)) return refused('NO_SUCH_MEMBER', 'member');
    if (!isWritten(reason)) return refused('REASON_MISSING', 'reason');
    const left = seats.filter(({ number }) => number !== member);
    const error = faultOfSeats(replacement ? [...left, replacement] : left, 'replacement');
    return error ? { ok: false, error } : agreed({ note: reason });
  },
};

/** The bureau suspends a committee, lets it work again, or dissolves it (M-01). */
export function turn(
  title: string,
  from: readonly MediationCommitteeStatus[],
  status: MediationCommitteeStatus,
): CommitteeAct<{ readonly reason: string }> {
  return {
    title,
    by: ['BUREAU_OFFICER'],
    from,
    decide: (_committee, { reason }, { today }) => {
      if (!isWritten(reason)) return refused('REASON_MISSING', 'reason');
      if (status !== 'DISSOLVED') return agreed({ status, note: reason });
      const deadlines = [{ waiveAll: true, reason: '调委会撤销' }] as const;
      return agreed({ status, set: { dissolvedOn: today }, deadlines, note: reason });
    },
  };
}
