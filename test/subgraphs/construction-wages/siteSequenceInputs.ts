import type { Random } from '../../../scripts/demo/random.ts';
import { addDays } from '../../../subgraphs/_kit/deadlines/days.ts';
import {
  campaignSeason,
  contractorSanction,
  inspectionCampaign,
  jointPunishmentGround,
  noticeItem,
  responsibleOfficerPost,
  wageViolation,
} from '../../../subgraphs/construction-wages/codes.ts';
import { bureau, county, firms, townships } from './cells.ts';

/** What an input may name of what is on record when the act is asked for. */
export interface OnRecord {
  readonly today: string;
  /** Numbers of projects. */
  readonly sites: readonly string[];
  /** Real-name numbers of the workers of a site, or on a sheet. */
  readonly workers: readonly string[];
  /** What the sheet adds up to. */
  readonly payable: string;
  /** Numbers of seasonal campaigns. */
  readonly campaigns: readonly string[];
  /** Numbers of complaints with their respondents. */
  readonly complaints: readonly { readonly number: string; readonly firm: string }[];
}

const keysOf = (list: object): string[] => Object.keys(list);
const violations = keysOf(wageViolation);

/** Inputs of acts that open a case, sensible or not. */
export function openingInput(name: string, record: OnRecord, random: Random): object {
  const { pick, between } = random;
  const { today, sites, workers, campaigns, complaints } = record;
  const year = Number(today.slice(0, 4));
  const complaint = pick(complaints);
  const reason = pick(['理由', '理由', '理由', ' ']);
  const inputs: Record<string, () => object> = {
    constructionProjectRegister: () => ({
      ...{ region: pick(townships), name: '演示工程', kind: 'HOUSING', body: bureau, owner: firms[0] },
      ...{ generalContractor: firms[0], contractAmount: pick(['4000000', '4000000', '0']) },
    }),
    payrollSheetDraft: () => ({
      ...{ project: pick(sites), month: pick([today, addDays(today, -31)]).slice(0, 7) },
      lines: workers.map((worker) => line(worker, random)),
    }),
    rectificationOrderIssue: () => ({
      ...{ project: pick([...sites, 'G9']), campaign: pick(keysOf(inspectionCampaign)), body: bureau },
      ...{ violations: [pick(violations), pick(violations)], rectifyBy: addDays(today, between(0, 20)) },
      seasonalCampaign: pick([null, null, ...campaigns.slice(-2)]),
    }),
    badBehaviourPropose: () => ({
      ...{ organization: pick(firms), region: county, body: bureau, reason, violation: pick(violations) },
      ...{ project: pick([null, ...sites]), sanction: pick(keysOf(contractorSanction)) },
    }),
    seasonalCampaignOpen: () => ({
      ...{
        region: pick([county, ...townships.slice(0, 2)]),
        season: pick(keysOf(campaignSeason)),
        body: bureau,
      },
      ...{ year: pick([year, year + 1]), startsOn: today, endsOn: addDays(today, between(-1, 150)) },
    }),
    jointPunishmentPropose: () => ({
      ...{ organization: pick([complaint.firm, complaint.firm, pick(firms)]), complaint: complaint.number },
      ...{ ground: pick(keysOf(jointPunishmentGround)), body: bureau, reason },
      officerPosts: [pick(keysOf(responsibleOfficerPost))],
    }),
  };
  return inputs[name]!();
}

/** Inputs of acts to a case, sensible or not. */
export function actInput(name: string, id: string, record: OnRecord, random: Random): object {
  const { pick, between } = random;
  const { today, workers, payable, campaigns } = record;
  const reason = pick(['理由', '理由', '理由', ' ']);
  const on = pick([today, today, addDays(today, -1), addDays(today, 1)]);
  const inputs: Record<string, object> = {
    constructionProjectPostNotice: { id, items: keysOf(noticeItem).slice(pick([0, 0, 1])) },
    constructionProjectEnterWorkers: {
      ...{ id, on: today },
      workers: [
        {
          ...{ name: '张某甲', employer: firms[0], contractSignedOn: pick([today, today, null]) },
          citizenNumber: `9901011980010${between(10000, 10040)}`,
        },
      ],
    },
    constructionProjectLeaveWorkers: { id, on, workers: workers.slice(0, 1) },
    constructionProjectInspect: {
      ...{ id, inspectedOn: on, campaign: pick(keysOf(inspectionCampaign)), body: bureau },
      ...{
        violations: pick([[], [pick(violations)]]),
        seasonalCampaign: pick([null, ...campaigns.slice(-2)]),
      },
    },
    payrollSheetConfirm: {
      id,
      answers: workers.map((worker) => ({ worker, signed: pick([true, true, false]), reason: '天数不对' })),
    },
    payrollSheetCorrect: { id, lines: workers.slice(0, 1).map((worker) => line(worker, random)) },
    payrollSheetPay: {
      id,
      amount: pick([payable, payable, '1']),
      paidOn: on,
      ownCards: pick([true, true, false]),
    },
    rectificationOrderRectify: { id, on },
    rectificationOrderPenalise: {
      id,
      fine: pick(['10000', '50000', '60000']),
      stopWork: pick([true, false]),
      reason,
    },
    badBehaviourHear: { id, heardOn: on, statement: reason },
    badBehaviourDecide: {
      ...{ id, sanction: pick(keysOf(contractorSanction)), validTo: addDays(today, between(0, 60)) },
      reason,
    },
    // Seldom, or nothing would come far enough to be ended otherwise.
    seasonalCampaignCancel: { id, reason: pick([' ', ' ', ' ', '合并']) },
    jointPunishmentDrop: { id, reason: pick([' ', ' ', '已付清']) },
    jointPunishmentHear: { id, heardOn: on, statement: reason },
    jointPunishmentPromise: { id, promisedOn: on },
    wageComplaintPay: { id, amount: pick(['400', '1000', '40000']), paidOn: today, confirmedOn: today },
  };
  const step = ['Complete', 'PublishSettlement', 'CloseAccount', 'Settle', 'Permit', 'Start'].some(
    (each) => name === `constructionProject${each}`,
  );
  const plain = [
    'payrollSheetCheck',
    'payrollSheetReturnProof',
    'rectificationOrderOverdue',
    'badBehaviourPublish',
  ];
  const bare = step || [...plain, 'badBehaviourExpire', 'jointPunishmentExpire'].includes(name);
  if (inputs[name]) return inputs[name];
  return bare ? { id } : name.startsWith('constructionProject') ? { id, on } : { id, reason };
}

function line(worker: string, { pick }: Random): object {
  return { worker, daysWorked: 26, gross: pick(['2600', '3000.50', '0']), deducted: pick(['0', '100']) };
}
