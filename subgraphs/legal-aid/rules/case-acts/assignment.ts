import { agreed, refused } from '../../../_kit/acts/machine.ts';
import { startOfDay } from '../../../_kit/deadlines/days.ts';
import type { AidProviderKind } from '../../codes.ts';
import { says, type Noted } from '../application-acts/facts.ts';
import { decideWhose, worksOnIt, type CaseAct } from './facts.ts';

/** A case is opened by a grant, or at once where aid comes before the papers (R-LA-6, R-LA-8). */
export const open: CaseAct<object, object> = {
  title: '给予援助',
  by: ['AGENCY_HEAD'],
  from: [],
  decide: (_application, _input, at) =>
    agreed({ status: 'GRANTED', set: { openedOn: at.today }, deadlines: [{ start: 'R-LA-6-ASSIGN' }] }),
};

/** The notice of a criminal organ. */
export interface NoticeInput extends Noted {
  /** The day on which the organ found that a lawyer has to be assigned. */
  readonly foundOn: string;
  readonly recipientCount: number;
}

/** A court, a procuratorate or the police give notice that a lawyer has to be assigned (R-LA-9). */
export const openByNotice: CaseAct<NoticeInput, object> = {
  title: '收到办案机关通知',
  by: ['WINDOW_CLERK'],
  from: [],
  decide: (_nothing, { foundOn, recipientCount, note }, at) => {
    if (foundOn > at.today) return refused('IN_THE_FUTURE', 'foundOn');
    if (recipientCount < 1) return refused('NOT_POSITIVE', 'recipientCount');
    return agreed({
      status: 'GRANTED',
      set: { openedOn: at.today },
      deadlines: [
        { start: 'R-LA-9-NOTIFY', at: startOfDay(foundOn) },
        { meet: 'R-LA-9-NOTIFY' },
        { start: 'R-LA-9-ASSIGN' },
      ],
      note: note ?? null,
    });
  },
};

/** Who is to give the aid. */
export interface AssignInput extends Noted {
  readonly providerKind: AidProviderKind;
  readonly providerName: string;
  /** Their account in the hub. */
  readonly assignee: string;
}

/** Somebody is assigned (R-LA-6, R-LA-9). */
export const assign: CaseAct<AssignInput> = {
  title: '指派',
  by: ['AGENCY_HEAD'],
  from: ['GRANTED'],
  decide: ({ noticeOrgan }, { providerKind, providerName, assignee, note }, at) => {
    if (!says(providerName) || !says(assignee)) return refused('ASSIGNEE_MISSING', 'assignee');
    if (noticeOrgan !== null && providerKind !== 'LAWYER') return refused('LAWYER_NEEDED', 'providerKind');
    return agreed({
      status: 'ASSIGNED',
      set: { providerKind, providerName, assignee, assignedOn: at.today },
      deadlines: [{ meet: 'R-LA-6-ASSIGN' }, { meet: 'R-LA-9-ASSIGN' }],
      note: note ?? null,
    });
  },
};

/** The assigned person takes the case in hand. */
export const start: CaseAct<Noted> = {
  title: '开始办理',
  by: worksOnIt,
  from: ['ASSIGNED'],
  decide: (of, { note }, at) => {
    const whose = decideWhose(of, at);
    return whose.ok ? agreed({ status: 'IN_PROGRESS', note: note ?? null }) : whose;
  },
};

/** Why somebody else is asked for. */
export interface Reasoned {
  readonly reasons: string;
}

/** The recipient asks for another person (R-LA-14). */
export const requestChange: CaseAct<Reasoned> = {
  title: '受援人请求更换承办人',
  by: ['WINDOW_CLERK'],
  from: ['ASSIGNED', 'IN_PROGRESS'],
  decide: ({ changeRequestedOn }, { reasons }, at) => {
    if (changeRequestedOn !== null) return refused('CHANGE_REQUESTED_ALREADY');
    if (!says(reasons)) return refused('REASONS_MISSING', 'reasons');
    return agreed({ set: { changeRequestedOn: at.today }, note: reasons });
  },
};

/** Another person takes over: at the recipient's request, or because the agency sees the need itself. */
export const change: CaseAct<AssignInput & Reasoned> = {
  title: '更换承办人',
  by: ['AGENCY_HEAD'],
  from: ['ASSIGNED', 'IN_PROGRESS'],
  decide: (of, { providerKind, providerName, assignee, reasons }) => {
    if (!says(providerName) || !says(assignee)) return refused('ASSIGNEE_MISSING', 'assignee');
    if (of.assignee === assignee) return refused('SAME_PERSON', 'assignee');
    if (of.noticeOrgan !== null && providerKind !== 'LAWYER') return refused('LAWYER_NEEDED', 'providerKind');
    if (!says(reasons)) return refused('REASONS_MISSING', 'reasons');
    return agreed({
      status: 'ASSIGNED',
      set: { providerKind, providerName, assignee, changeRequestedOn: null },
      note: reasons,
    });
  },
};

/** The request for another person is declined with reasons. */
export const declineChange: CaseAct<Reasoned> = {
  title: '不予更换承办人',
  by: ['AGENCY_HEAD'],
  from: ['ASSIGNED', 'IN_PROGRESS'],
  decide: ({ changeRequestedOn }, { reasons }) => {
    if (changeRequestedOn === null) return refused('NO_CHANGE_REQUESTED');
    if (!says(reasons)) return refused('REASONS_MISSING', 'reasons');
    return agreed({ set: { changeRequestedOn: null }, note: reasons });
  },
};
