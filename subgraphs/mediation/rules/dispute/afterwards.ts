import { agreed, refused } from '../../../_kit/acts/machine.ts';
import {
  mediationDossierItem,
  type AgreementPerformance,
  type MediationDossierItem,
  type PoliceReportGround,
} from '../../codes.ts';
import { missingItems } from '../dossier.ts';
import {
  faultOfDay,
  isSettled,
  isWritten,
  underWay,
  type DisputeAct,
  type DisputeFacts,
  type WithNote,
} from '../facts.ts';

/** What became of a dispute that was not settled here. */
export interface StrikeOffInput {
  readonly feedback?: string | null | undefined;
}

/** A dispute comes off the ledger; one that was not settled here only when it is known what became of it (M-06). */
export const strikeOff: DisputeAct<StrikeOffInput> = {
  title: '销号',
  by: ['COMMITTEE_CLERK'],
  from: ['SETTLED', 'WITHDRAWN', 'REFUSED', 'NOT_SETTLED', 'ESCALATED'],
  decide: ({ status }, { feedback }, at) => {
    const needsFeedback = status === 'NOT_SETTLED' || status === 'ESCALATED';
    if (needsFeedback && !isWritten(feedback)) return refused('FEEDBACK_MISSING', 'feedback');
    return agreed({
      status: 'STRUCK_OFF',
      set: { closedOn: at.today, onLedger: false },
      deadlines: status === 'ESCALATED' ? [{ waiveAll: true, reason: '已由其他途径处理' }] : [],
      note: feedback ?? null,
    });
  },
};

/** What a revisit found. */
export interface RevisitInput {
  readonly visitedOn: string;
  readonly performance?: AgreementPerformance | null | undefined;
}

/** The mediator looks in again: the committee supervises performance (M-11; R-PM-17). */
export const revisit: DisputeAct<RevisitInput, DisputeFacts & { readonly settledOn: string | null }> = {
  title: '回访',
  by: ['MEDIATOR'],
  from: ['STRUCK_OFF', 'REVISITED'],
  decide: (of, { visitedOn, performance }, at) => {
    const since = { openedOn: of.settledOn ?? of.openedOn };
    const fault = faultOfDay(visitedOn, 'visitedOn', since, at);
    if (fault) return { ok: false, error: fault };
    if (isSettled(of) && !performance) return refused('PERFORMANCE_MISSING', 'performance');
    if (!isSettled(of) && performance) return refused('NOTHING_TO_PERFORM', 'performance');
    return agreed({ status: 'REVISITED' });
  },
};

/** A dispute breaks out again (M-06; counted in F1-10). */
export const reopen: DisputeAct<{ readonly reason: string }> = {
  title: '反弹重开',
  by: ['COMMITTEE_CLERK'],
  from: ['STRUCK_OFF', 'REVISITED'],
  decide: (_dispute, { reason }, at) =>
    isWritten(reason)
      ? agreed({
          status: 'REOPENED',
          set: {
            relapsedOn: at.today,
            result: 'IN_PROGRESS',
            settledOn: null,
            closedOn: null,
            onLedger: true,
          },
          deadlines: [{ start: 'R-PM-21' }],
          note: reason,
        })
      : refused('REASON_MISSING', 'reason'),
};

/** Papers that go into the dossier (R-PM-14). */
export const fileItems: DisputeAct<{ readonly items: readonly MediationDossierItem[] }> = {
  title: '归入卷宗',
  by: ['COMMITTEE_CLERK', 'MEDIATOR'],
  from: [...underWay, 'SETTLED', 'NOT_SETTLED', 'WITHDRAWN', 'REFUSED', 'STRUCK_OFF', 'REVISITED'],
  decide: (_dispute, { items }) =>
    items.length === 0
      ? refused('NOTHING_FILED', 'items')
      : agreed({ note: items.map((item) => mediationDossierItem[item]).join('、') }),
};

/** The file is closed: revisited where there was something to perform, and complete (M-15). */
export const close: DisputeAct<WithNote, DisputeFacts & { readonly filed: readonly MediationDossierItem[] }> =
  {
    title: '归档',
    by: ['COMMITTEE_CLERK'],
    from: ['STRUCK_OFF', 'REVISITED'],
    decide: (of, { note }) => {
      if (of.status === 'STRUCK_OFF' && isSettled(of)) return refused('REVISIT_MISSING');
      const missing = missingItems(of, of.filed);
      if (missing.length === 0) return agreed({ status: 'CLOSED', note: note ?? null });
      const names = missing.map((item) => mediationDossierItem[item]).join('、');
      return refused('DOSSIER_INCOMPLETE', undefined, {
        zh: `缺：${names}`,
        en: `missing: ${missing.join(', ')}`,
      });
    },
  };

/** Why the police are told, and what the committee does itself (R-PM-12). */
export interface PoliceInput {
  readonly ground: PoliceReportGround;
  readonly measures?: string | null | undefined;
}

/** The police are told in time of what may become their case; what may escalate is met with measures (R-PM-12). */
export const informPolice: DisputeAct<PoliceInput> = {
  title: '报告公安机关',
  by: ['INFORMATION_OFFICER', 'COMMITTEE_CLERK', 'COMMITTEE_HEAD', 'MEDIATOR'],
  from: ['FOUND', ...underWay, 'NOT_SETTLED', 'REFUSED'],
  decide: (_dispute, { ground, measures }) =>
    ground === 'MAY_ESCALATE' && !isWritten(measures)
      ? refused('MEASURES_MISSING', 'measures')
      : agreed({ note: measures ?? null }),
};
