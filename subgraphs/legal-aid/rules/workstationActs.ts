import { agreed, refused, type Act, type Change } from '../../_kit/acts/machine.ts';
import type { LegalAidPost, LegalAidUserErrorCode, WorkstationKind, WorkstationStatus } from '../codes.ts';
import { says } from './application-acts/facts.ts';

/** Columns of a workstation that an act sets. */
interface WorkstationColumns {
  readonly name?: string;
  readonly kind?: WorkstationKind;
  readonly openedOn?: string;
  readonly closedOn?: string | null;
}

/** An act to a workstation; nothing of the Law is due there. */
type WorkstationAct<Input> = Act<
  WorkstationStatus,
  LegalAidPost,
  object,
  Input,
  Change<WorkstationStatus, WorkstationColumns, never>,
  LegalAidUserErrorCode
>;

/** A workstation as it is set up (M-22). */
export interface OpenWorkstationInput {
  readonly name: string;
  readonly kind: WorkstationKind;
  readonly note?: string | null | undefined;
}

const open: WorkstationAct<OpenWorkstationInput> = {
  title: '设立',
  by: ['BUREAU_OFFICER'],
  from: [],
  decide: (_nothing, { name, kind, note }, at) =>
    says(name)
      ? agreed({ status: 'OPEN', set: { name, kind, openedOn: at.today }, note: note ?? null })
      : refused('NAME_MISSING', 'name'),
};

const close: WorkstationAct<{ readonly reasons: string }> = {
  title: '撤销',
  by: ['BUREAU_OFFICER'],
  from: ['OPEN'],
  decide: (_workstation, { reasons }, at) =>
    says(reasons)
      ? agreed({ status: 'CLOSED', set: { closedOn: at.today }, note: reasons })
      : refused('REASONS_MISSING', 'reasons'),
};

const reopen: WorkstationAct<{ readonly reasons: string }> = {
  title: '恢复',
  by: ['BUREAU_OFFICER'],
  from: ['CLOSED'],
  decide: (_workstation, { reasons }) =>
    says(reasons)
      ? agreed({ status: 'OPEN', set: { closedOn: null }, note: reasons })
      : refused('REASONS_MISSING', 'reasons'),
};

/** Every act to a workstation by its mutation (M-22). */
export const workstationActs = {
  workstationOpen: open,
  workstationClose: close,
  workstationReopen: reopen,
};
