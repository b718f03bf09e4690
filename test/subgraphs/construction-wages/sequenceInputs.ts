import type { Random } from '../../../scripts/demo/random.ts';
import { acceptanceStage, signingSection, wageFinding } from '../../../subgraphs/construction-wages/codes.ts';
import { addDays } from '../../../subgraphs/_kit/deadlines/days.ts';
import { firms, townships } from './cells.ts';
import { complaintInput } from './clerks.ts';

const sites = ['G1', 'G2', 'G3'];

/** Inputs of acts that open a case, sensible or not. */
export function openingInput(name: string, random: Random): object {
  const { pick } = random;
  if (name === 'wageComplaintReceive') {
    return complaintInput({ region: pick(townships), project: pick([...sites, 'G9']), arrears: '1000' });
  }
  if (name === 'wageDepositRequire') {
    return { project: pick(sites), cleanYears: 0, hadArrears: pick([true, false]), systemsInPlace: false };
  }
  return { project: pick(sites), stage: pick(Object.keys(acceptanceStage)) };
}

/** Inputs of acts to a case, sensible or not. */
export function actInput(name: string, id: string, today: string, payment: string, random: Random): object {
  const { pick } = random;
  const amount = pick(['0', '1', '250.5', '400', '1000', '5000']);
  const toldOn = pick([today, today, null]);
  const reason = pick(['理由', '理由', '理由', ' ']);
  const money = { id, amount, paidOn: today, confirmedOn: pick([today, today, null]) };
  const elsewhere = { id, to: 'X1', reason };
  const inputs: Record<string, object> = {
    wageComplaintPassOn: { ...elsewhere, toldOn },
    wageComplaintFile: { id, toldOn },
    wageComplaintInvestigate: { id, investigators: pick([1, 2, 3]) },
    wageComplaintExtend: { id, by: pick([10, 30, 31]), reason, toldOn },
    wageComplaintOrder: {
      ...{ id, respondent: firms[0], payBy: addDays(today, pick([0, 1, 3])) },
      arrears: pick(['400', '1000', '2000']),
    },
    wageComplaintPay: money,
    wageComplaintDrawDeposit: money,
    wageComplaintAdvance: {
      ...{ ...money, ownerOwes: '500' },
      from: pick(['GENERAL_CONTRACTOR', 'OWNER', 'EMERGENCY_FUND']),
    },
    wageComplaintConfirm: { id, confirmedOn: today },
    wageComplaintRecourse: { id, payment, amount },
    wageComplaintRequestEnforcement: elsewhere,
    wageComplaintToPolice: elsewhere,
    wageComplaintToArbitration: { ...elsewhere, complainantsAgree: pick([true, false]) },
    wageComplaintToLegalAid: { ...elsewhere, complainantsAgree: pick([true, false]) },
    wageComplaintClose: {
      ...{ id, finding: pick(Object.keys(wageFinding)), reason, toldOn },
      complainantsAgree: pick([true, null]),
    },
    wageDepositLodge: { id, amount: pick(['50000', '70000']), guaranteed: pick([true, false]) },
    wageDepositTopUp: { id, amount },
    acceptanceSign: { id, section: pick(Object.keys(signingSection)) },
    acceptanceDeputyHeadSign: { id },
    acceptanceBegin: { id },
    acceptanceConclude: { id, passed: pick([true, false]), reason },
  };
  return inputs[name] ?? { id, reason };
}
