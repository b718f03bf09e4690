import { agreed, refused } from '../../../_kit/acts/machine.ts';
import type { CommitteeKind, MediationPost, MediatorDiscipline } from '../../codes.ts';
import { isWritten, type WithNote } from '../facts.ts';
import type { CommitteeAct } from './composition.ts';

/** A mediator is appointed. */
export const appointMediator: CommitteeAct<{ readonly name: string } & WithNote> = {
  title: '聘任调解员',
  by: ['COMMITTEE_HEAD', 'BUREAU_OFFICER'],
  from: ['ACTIVE'],
  decide: (_committee, { name, note }) =>
    isWritten(name) ? agreed({ note: note ?? null }) : refused('NAME_MISSING', 'name'),
};

/** Whether the committee has the mediator that an act is about, in office. */
export interface MediatorFacts {
  readonly serving: boolean;
}

/** A breach of duty is met with a measure; removal ends the service (R-PM-6). */
export const disciplineMediator: CommitteeAct<
  { readonly discipline: MediatorDiscipline; readonly reason: string },
  MediatorFacts
> = {
  title: '处理调解员',
  by: ['COMMITTEE_HEAD', 'BUREAU_OFFICER'],
  from: ['ACTIVE', 'SUSPENDED'],
  decide: ({ serving }, { reason }) => {
    if (!serving) return refused('NO_SUCH_MEDIATOR', 'mediator');
    return isWritten(reason) ? agreed({ note: reason }) : refused('REASON_MISSING', 'reason');
  },
};

/** A mediator leaves without any breach. */
export const releaseMediator: CommitteeAct<{ readonly reason: string }, MediatorFacts> = {
  title: '调解员离任',
  by: ['COMMITTEE_HEAD', 'BUREAU_OFFICER'],
  from: ['ACTIVE', 'SUSPENDED'],
  decide: ({ serving }, { reason }) => {
    if (!serving) return refused('NO_SUCH_MEDIATOR', 'mediator');
    return isWritten(reason) ? agreed({ note: reason }) : refused('REASON_MISSING', 'reason');
  },
};

/** An information officer in office; one without a group serves the whole village (F1-05). */
export interface KnownOfficer {
  readonly number: string;
  readonly villagersGroup: string | null;
}

/** The officers of a village as their village committee knows them. */
export interface OfficersFacts {
  readonly kind: CommitteeKind;
  readonly officers: readonly KnownOfficer[];
}

const staffing: { readonly by: readonly MediationPost[] } = { by: ['COMMITTEE_HEAD', 'BUREAU_OFFICER'] };

/** The group that an officer serves; null for one who serves the whole village. */
export function groupOf(villagersGroup: string | null | undefined): string | null {
  return isWritten(villagersGroup) ? villagersGroup.trim() : null;
}

/** What keeps an officer from a place: a group has one, a village without groups may have several (F1-05). */
function faultOfPlace({ kind, officers }: OfficersFacts, group: string | null) {
  if (kind !== 'VILLAGE_COMMITTEE') return refused('NOT_A_VILLAGE_COMMITTEE');
  const taken = group !== null && officers.some(({ villagersGroup }) => villagersGroup === group);
  return taken ? refused('GROUP_HAS_OFFICER', 'villagersGroup') : null;
}

/** Which group an officer is to serve. */
interface Place {
  readonly villagersGroup?: string | null | undefined;
}

/** An officer who reports disputes is appointed for a villagers' group or for the whole village (F1-05). */
export const appointOfficer: CommitteeAct<{ readonly name: string } & Place & WithNote, OfficersFacts> = {
  title: '聘任信息员',
  ...staffing,
  from: ['ACTIVE'],
  decide: (of, { name, villagersGroup, note }) => {
    if (!isWritten(name)) return refused('NAME_MISSING', 'name');
    return faultOfPlace(of, groupOf(villagersGroup)) ?? agreed({ note: note ?? null });
  },
};

/** What a transfer is checked against. */
export interface TransferFacts extends OfficersFacts {
  /** `OWN` for another group of the village, `NONE` where no committee that works is in the viewer's reach. */
  readonly to: 'OWN' | 'OTHER' | 'NONE';
}

/** An officer goes to another group, or to another village, whose committee then takes the officer over. */
export const transferOfficer: CommitteeAct<
  { readonly officer: string; readonly reason: string } & Place,
  TransferFacts
> = {
  title: '调整信息员',
  ...staffing,
  from: ['ACTIVE'],
  decide: (of, { officer, reason, villagersGroup }) => {
    const group = groupOf(villagersGroup);
    const known = of.officers.find(({ number }) => number === officer);
    if (!known) return refused('NO_SUCH_OFFICER', 'officer');
    if (!isWritten(reason)) return refused('REASON_MISSING', 'reason');
    if (of.to === 'NONE') return refused('NO_SUCH_COMMITTEE', 'committee');
    if (of.to === 'OTHER') return agreed({ note: reason });
    if (known.villagersGroup === group) return refused('ALREADY_SERVES_THERE', 'villagersGroup');
    return faultOfPlace(of, group) ?? agreed({ note: reason });
  },
};

/** The other village takes the officer over; comes with the transfer. */
export const receiveOfficer: CommitteeAct<Place, OfficersFacts> = {
  title: '接收信息员',
  ...staffing,
  from: ['ACTIVE'],
  decide: (of, { villagersGroup }) => faultOfPlace(of, groupOf(villagersGroup)) ?? agreed({}),
};

/** An officer leaves. */
export const releaseOfficer: CommitteeAct<
  { readonly officer: string; readonly reason: string },
  OfficersFacts
> = {
  title: '信息员离任',
  ...staffing,
  from: ['ACTIVE', 'SUSPENDED'],
  decide: ({ officers }, { officer, reason }) => {
    if (!officers.some(({ number }) => number === officer)) return refused('NO_SUCH_OFFICER', 'officer');
    return isWritten(reason) ? agreed({ note: reason }) : refused('REASON_MISSING', 'reason');
  },
};
