import { agreed } from '../../../_kit/acts/machine.ts';
import { addDays } from '../../../_kit/deadlines/days.ts';
import { inArrears } from '../arrears.ts';
import { firstRefusal, given, isBlank, noted } from '../guards.ts';
import { DAYS_OF_SETTLEMENT, type ProjectAct } from './facts.ts';

/** A step of which nothing more needs to be said. */
export interface StepInput {
  readonly note?: string | null | undefined;
}

const start: ProjectAct<StepInput> = {
  title: '开工',
  by: ['CONSTRUCTION_SECTION'],
  from: ['PERMITTED'],
  decide: ({ contractSignedOn }, { note }, at) =>
    firstRefusal([[contractSignedOn === null, 'NO_CONTRACT']]) ??
    agreed({ status: 'UNDER_CONSTRUCTION', set: { startedOn: at.today }, note: noted(note) }),
};

/** A worker who is to enter the site, by real name. */
export interface EnteringWorker {
  readonly name: string;
  readonly citizenNumber: string;
  /** Code of the firm that employs the worker. */
  readonly employer: string;
  /** The day of the labour contract; null without one, which keeps the worker off the site (R-WA-8). */
  readonly contractSignedOn?: string | null | undefined;
}

/** Workers who enter the site on a day. */
export interface EnterInput {
  readonly on: string;
  readonly workers: readonly EnteringWorker[];
}

const isCitizenNumber = (text: string): boolean => /^\d{17}[\dX]$/.test(text);

const enterWorkers: ProjectAct<EnterInput> = {
  title: '农民工实名登记进场',
  by: ['LABOUR_PAY_OFFICER', 'SUBCONTRACTOR'],
  from: ['PERMITTED', 'UNDER_CONSTRUCTION'],
  decide: ({ citizenNumbers }, { on, workers }, at) => {
    const numbers = [...citizenNumbers, ...workers.map(({ citizenNumber }) => citizenNumber)];
    return (
      firstRefusal([
        [workers.length === 0, 'NO_WORKERS', 'workers'],
        [on > at.today, 'DAY_IN_FUTURE', 'on'],
        [
          workers.some(({ name, citizenNumber }) => isBlank(name) || !isCitizenNumber(citizenNumber)),
          'NOT_REAL_NAME',
          'workers',
        ],
        [workers.some(({ contractSignedOn }) => !contractSignedOn), 'NO_LABOUR_CONTRACT', 'workers'],
        [
          workers.some(({ contractSignedOn }) => given(contractSignedOn) > on),
          'DAYS_OUT_OF_ORDER',
          'workers',
        ],
        [new Set(numbers).size < numbers.length, 'ALREADY_ON_SITE', 'workers'],
      ]) ?? agreed({ note: `${workers.length} 人` })
    );
  },
};

/** Workers who leave the site on a day, by their real-name numbers. */
export interface LeaveInput {
  readonly on: string;
  readonly workers: readonly string[];
}

const leaveWorkers: ProjectAct<LeaveInput> = {
  title: '农民工离场',
  by: ['LABOUR_PAY_OFFICER', 'SUBCONTRACTOR'],
  from: ['PERMITTED', 'UNDER_CONSTRUCTION', 'COMPLETED'],
  decide: ({ onSite }, { on, workers }, at) => {
    const leaving = onSite.filter(({ number }) => workers.includes(number));
    return (
      firstRefusal([
        [workers.length === 0 || leaving.length < workers.length, 'NO_SUCH_WORKER', 'workers'],
        [on > at.today, 'DAY_IN_FUTURE', 'on'],
        [leaving.some(({ enteredOn }) => enteredOn > on), 'DAYS_OUT_OF_ORDER', 'on'],
      ]) ?? agreed({ note: `${workers.length} 人` })
    );
  },
};

const complete: ProjectAct<StepInput> = {
  title: '竣工',
  by: ['CONSTRUCTION_SECTION'],
  from: ['UNDER_CONSTRUCTION'],
  decide: ({ completionAccepted }, { note }, at) =>
    firstRefusal([[!completionAccepted, 'COMPLETION_NOT_ACCEPTED']]) ??
    agreed({ status: 'COMPLETED', set: { completedOn: at.today }, note: noted(note) }),
};

const publishSettlement: ProjectAct<StepInput> = {
  title: '公示拟撤销工资专用账户',
  by: ['WAGE_OFFICE_HEAD'],
  from: ['COMPLETED'],
  decide: ({ arrears }, { note }, at) =>
    firstRefusal([[inArrears(arrears), 'ARREARS_OPEN']]) ??
    agreed({ set: { settlementPublishedOn: at.today }, note: noted(note) }),
};

const closeAccount: ProjectAct<StepInput> = {
  title: '撤销工资专用账户',
  by: ['WAGE_OFFICE_HEAD'],
  from: ['COMPLETED'],
  decide: (project, { note }, at) => {
    const published = given(project.settlementPublishedOn);
    return (
      firstRefusal([
        [project.specialAccountOpenedOn === null, 'NO_SPECIAL_ACCOUNT'],
        [project.specialAccountClosedOn !== null, 'ACCOUNT_CLOSED'],
        [published === '', 'NOT_PUBLISHED'],
        [published !== '' && addDays(published, DAYS_OF_SETTLEMENT) >= at.today, 'STILL_PUBLISHED'],
        [inArrears(project.arrears), 'ARREARS_OPEN'],
      ]) ?? agreed({ set: { specialAccountClosedOn: at.today }, note: noted(note) })
    );
  },
};

const settle: ProjectAct<StepInput> = {
  title: '结算',
  by: ['CONSTRUCTION_SECTION'],
  from: ['COMPLETED'],
  decide: ({ arrears, specialAccountOpenedOn, specialAccountClosedOn }, { note }, at) =>
    firstRefusal([
      [inArrears(arrears), 'ARREARS_OPEN'],
      [specialAccountOpenedOn !== null && specialAccountClosedOn === null, 'ACCOUNT_NOT_CLOSED'],
    ]) ?? agreed({ status: 'SETTLED', set: { closedOn: at.today }, note: noted(note) }),
};

/** Acts from the start of work to the settlement (M-50, M-52; R-WA-7, R-WA-8). */
export const working = {
  constructionProjectStart: start,
  constructionProjectEnterWorkers: enterWorkers,
  constructionProjectLeaveWorkers: leaveWorkers,
  constructionProjectComplete: complete,
  constructionProjectPublishSettlement: publishSettlement,
  constructionProjectCloseAccount: closeAccount,
  constructionProjectSettle: settle,
};
