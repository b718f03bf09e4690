import { county, townships, bureau, firms } from './cells.ts';
import { actor, refusals } from '../acts.ts';
import type { World } from '../world.ts';

const at = (...posts: string[]) => actor('construction-wages', county, ...posts);

/** The posts of the county, one account each. */
export const windowClerk = at('window-clerk');
export const investigator = at('investigator');
export const head = at('wage-office-head');
export const clerks = {
  ...{ windowClerk, investigator, head },
  acceptance: at('acceptance-clerk'),
  construction: at('construction-section'),
  quality: at('quality-section'),
  safety: at('safety-section'),
  deputy: at('deputy-head'),
};
/** The same post in another township: nothing there is theirs. */
export const stranger = actor('construction-wages', '990102000000', 'wage-office-head', 'investigator');
/** The contractor's own labour-pay officer. */
export const contractor = { ...at('labour-pay-officer'), body: firms[0] ?? '' };

let keys = 0;
export const key = (): string => `key-${(keys += 1)}`;

/** What an act is asked with: its input type is its name with a capital and `Input`, unless named. */
export interface Asked {
  readonly viewer?: typeof head;
  readonly selection?: string;
}

const shared: Record<string, string> = {
  ...{ wageComplaintDrawDeposit: 'WageComplaintPay', wageComplaintToPolice: 'WageComplaintHandOver' },
  wageComplaintRequestEnforcement: 'WageComplaintHandOver',
  ...{ wageComplaintToArbitration: 'WageComplaintGuide', wageComplaintToLegalAid: 'WageComplaintGuide' },
  ...{ wageDepositPublishRelease: 'WageDepositRelease' },
  ...{ acceptanceBlock: 'AcceptanceReason', acceptanceRelease: 'AcceptanceReason' },
  ...Object.fromEntries(
    ['ProveFunds', 'Guarantee', 'SignContract', 'OpenAccount'].map((act) => [
      `constructionProject${act}`,
      'ConstructionProjectDay',
    ]),
  ),
  ...Object.fromEntries(
    ['Permit', 'Start', 'Complete', 'PublishSettlement', 'CloseAccount', 'Settle'].map((act) => [
      `constructionProject${act}`,
      'ConstructionProjectStep',
    ]),
  ),
  ...{ badBehaviourPublish: 'BadBehaviourStep', badBehaviourExpire: 'BadBehaviourStep' },
  ...{ rectificationOrderOverdue: 'RectificationOrderStep' },
  ...{ payrollSheetCheck: 'PayrollSheetStep', payrollSheetReturnProof: 'PayrollSheetStep' },
  ...{ acceptanceDeputyHeadSign: 'AcceptanceStep', acceptanceBegin: 'AcceptanceStep' },
  ...{ seasonalCampaignConclude: 'SeasonalCampaignEnd', seasonalCampaignCancel: 'SeasonalCampaignEnd' },
  ...Object.fromEntries(
    ['List', 'Drop', 'Remove'].map((act) => [`jointPunishment${act}`, 'JointPunishmentReason']),
  ),
  jointPunishmentExpire: 'JointPunishmentStep',
};

/** Acts that take no key. */
const unkeyed = [
  ...['wageComplaintInvestigate', 'wageComplaintConfirm', 'acceptanceDeputyHeadSign', 'acceptanceBegin'],
];

function caseOf(act: string): string {
  if (act.startsWith('acceptance')) return 'acceptanceApplication';
  if (act.startsWith('rectificationOrder')) return 'rectificationOrder';
  if (act.startsWith('badBehaviour')) return 'badBehaviourRecord';
  if (act.startsWith('construction')) return 'constructionProject';
  if (act.startsWith('payrollSheet')) return 'payrollSheet';
  if (act.startsWith('seasonalCampaign')) return 'seasonalCampaign';
  if (act.startsWith('jointPunishment')) return 'jointPunishmentListing';
  return act.startsWith('wageDeposit') ? 'wageDeposit' : 'wageComplaint';
}

/** Does an act: the case as it is then, or the codes of the refusals. */
export async function act(
  world: World,
  name: string,
  input: object,
  { viewer = head, selection = 'id number status nextActs' }: Asked = {},
) {
  const type = shared[name] ?? `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const answer = await world.ask(
    viewer,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${caseOf(name)} { ${selection} } userErrors { code field } } }`,
    { input: unkeyed.includes(name) ? input : { idempotencyKey: key(), ...input } },
  );
  const codes = refusals(answer, name);
  return { codes, row: answer.data[name][caseOf(name)] };
}

/** A complaint of 40 workers about a project, as it comes in. */
export const complaintInput = (more: object = {}) => ({
  region: townships[0] ?? '',
  origin: 'VISIT',
  body: bureau,
  workersAffected: 40,
  arrears: '200000',
  claimants: [{ name: '张某甲', contact: '13900000000' }],
  ...more,
});

/** A complaint that has come as far as an order to pay `arrears` by 25 March 2024. */
export async function ordered(world: World, more: object = {}): Promise<string> {
  const { row } = await act(world, 'wageComplaintReceive', complaintInput(more), { viewer: windowClerk });
  const { id } = row;
  await act(world, 'wageComplaintFile', { id, toldOn: '2024-03-15' });
  await act(world, 'wageComplaintInvestigate', { id, investigators: 2 }, { viewer: investigator });
  const order = { id, respondent: firms[0] ?? '', payBy: '2024-03-25', arrears: '1000' };
  const { codes } = await act(world, 'wageComplaintOrder', order);
  if (codes.length > 0) throw new Error(codes.join());
  return id;
}
