import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import type { MediationDossierStatus, MediationPost, MediationUserErrorCode } from '../codes.ts';
import type { WithNote } from './facts.ts';

/** Columns of a dossier that an act sets. */
export interface DossierColumns {
  readonly filedOn?: string;
  readonly markedOn?: string;
  readonly marks?: string;
}

type DossierAct<Input, Facts = object> = Act<
  MediationDossierStatus,
  MediationPost,
  Facts,
  Input,
  Change<MediationDossierStatus, DossierColumns, never>,
  MediationUserErrorCode
>;

/** A dossier comes with the act that closes its dispute. */
export const openDossier: DossierAct<object> = {
  title: '立卷',
  by: ['COMMITTEE_CLERK'],
  from: [],
  decide: () => agreed({ status: 'CLOSED' }),
};

const archive: DossierAct<WithNote> = {
  title: '卷宗入档',
  by: ['COMMITTEE_CLERK'],
  from: ['CLOSED'],
  decide: (_dossier, { note }, { today }) =>
    agreed({ status: 'FILED', set: { filedOn: today }, note: note ?? null }),
};

const sample: DossierAct<WithNote> = {
  title: '抽取卷宗',
  by: ['BUREAU_OFFICER'],
  from: ['FILED'],
  decide: (_dossier, { note }) => agreed({ status: 'SAMPLED', note: note ?? null }),
};

/** The accounts that acted in the dispute: whoever had a part in it does not mark its dossier (M-15). */
export interface MarkFacts {
  readonly actors: readonly string[];
}

const mark: DossierAct<{ readonly marks: string } & WithNote, MarkFacts> = {
  title: '卷宗评分',
  by: ['BUREAU_OFFICER'],
  from: ['SAMPLED'],
  decide: ({ actors }, { marks, note }, { subject, today }) => {
    if (actors.includes(subject)) return refused('SAME_OFFICER');
    if (!/^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/.test(marks)) return refused('MARKS_OUT_OF_RANGE', 'marks');
    return agreed({ status: 'SCORED', set: { marks, markedOn: today }, note: note ?? null });
  },
};

/** Every act to a dossier by its mutation (M-15). */
export const dossierActs = {
  mediationDossierArchive: archive,
  mediationDossierSample: sample,
  mediationDossierMark: mark,
};
