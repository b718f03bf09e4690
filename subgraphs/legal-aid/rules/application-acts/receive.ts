import { agreed, refused } from '../../../_kit/acts/machine.ts';
import { startOfDay } from '../../../_kit/deadlines/days.ts';
import type { AidApplicantCategory, AidChannel, AidLane, LegalAidForm, LegalAidMatter } from '../../codes.ts';
import { decidePlace, type PlaceOfMatter } from '../jurisdiction.ts';
import { fastLaneFinding, isMigrantWorkerClaim, needsMeans } from '../meansCheck.ts';
import { type ApplicationAct, type Noted } from './facts.ts';

/** An application as it comes in. */
export interface ReceiveInput extends Noted, PlaceOfMatter {
  readonly region: string;
  readonly channel: AidChannel;
  readonly workstation?: string | null | undefined;
  readonly lane: AidLane;
  readonly form: LegalAidForm;
  readonly matter?: LegalAidMatter | null | undefined;
  readonly applicantCategory: AidApplicantCategory;
  readonly recipientCount: number;
  /** When a detained person asked for it at the place of detention. */
  readonly askedInDetentionAt?: Date | null | undefined;
}

/** What has to be known besides: the workstation of that number, if it is open. */
export interface ReceiveFacts {
  readonly openWorkstation: { readonly number: string } | null;
}

/** An application is received at the window, at a workstation, over the network, or from a place of detention. */
export const receive: ApplicationAct<ReceiveInput, ReceiveFacts> = {
  title: '收到申请',
  by: ['WINDOW_CLERK'],
  from: [],
  decide: ({ openWorkstation }, input, at) => {
    const { channel, workstation, lane, form, matter = null, applicantCategory } = input;
    const asked = input.askedInDetentionAt ?? null;
    if ((channel === 'WORKSTATION') !== Boolean(workstation)) {
      return refused('WORKSTATION_MISSING', 'workstation');
    }
    if (workstation && !openWorkstation) return refused('NO_SUCH_WORKSTATION', 'workstation');
    if ((channel === 'DETENTION_PLACE') !== (asked !== null)) {
      return refused('DETENTION_TIME_MISSING', 'askedInDetentionAt');
    }
    if (asked && asked > at.now) return refused('IN_THE_FUTURE', 'askedInDetentionAt');
    if (input.recipientCount < 1) return refused('NOT_POSITIVE', 'recipientCount');
    const fast = lane === 'MIGRANT_WORKER_WAGES';
    if (fast && !(needsMeans(form) && isMigrantWorkerClaim({ applicantCategory, matter }))) {
      return refused('FAST_LANE_DOES_NOT_FIT', 'lane');
    }
    const place = decidePlace(input.region, input);
    if (!place.ok) return place;
    return agreed({
      status: 'RECEIVED',
      set: { openedOn: at.today, ...(fast ? fastLaneFinding : {}) },
      deadlines: [
        { start: 'R-LA-6-DECIDE' },
        ...(asked ? [{ start: 'R-LA-10', at: asked } as const, { meet: 'R-LA-10' } as const] : []),
      ],
      note: input.note ?? null,
    });
  },
};

/** Aid before the papers (R-LA-8). */
export interface AdvanceInput extends Noted {
  readonly ground: 'LIMITATION_NEAR' | 'URGENT_PRESERVATION' | 'OTHER';
  /** The day on which the limitation or the period for an act in the proceedings ends. */
  readonly limitationEndsOn?: string | null | undefined;
}

/** Aid is given at once; the papers follow (art. 44). */
export const advance: ApplicationAct<AdvanceInput> = {
  title: '先行提供法律援助',
  by: ['AGENCY_HEAD'],
  from: ['RECEIVED'],
  decide: (_application, { ground, limitationEndsOn, note }, at) => {
    const near =
      limitationEndsOn &&
      limitationEndsOn >= at.today &&
      startOfDay(limitationEndsOn).getTime() - startOfDay(at.today).getTime() < 7 * 86_400_000;
    if (ground === 'LIMITATION_NEAR' && !near) return refused('LIMITATION_NOT_NEAR', 'limitationEndsOn');
    return agreed({ status: 'ADVANCE_AID', set: { advanceAidGround: ground }, note: note ?? null });
  },
};

/** The papers of an application that was given aid in advance are in (art. 44). */
export const completePapers: ApplicationAct<Noted> = {
  title: '补办手续',
  by: ['WINDOW_CLERK'],
  from: ['ADVANCE_AID'],
  decide: (_application, { note }) => agreed({ status: 'UNDER_REVIEW', note: note ?? null }),
};
