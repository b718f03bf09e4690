import type { Viewer } from '../../../schema/viewer.ts';
import type { Answer, World } from '../world.ts';
import { county, neighbour, town } from './cells.ts';
import { court, justiceBureau, landBureau } from './office.ts';

const person = (subject: string, body: string, ...posts: string[]): Viewer => ({
  ...{ subject, body, roles: ['OFFICER'], regions: [county] },
  scopes: posts.map((post) => `dispatch:${post}`),
});

/** Who has to do with a tip about the land bureau. */
export const tipPeople = {
  desk: person('desk', justiceBureau, 'tip-desk'),
  head: person('head', justiceBureau, 'centre-head'),
  checker: person('checker-1', court, 'tip-checker'),
  second: person('checker-2', justiceBureau, 'tip-checker'),
  payer: person('payer', justiceBureau, 'tip-payer'),
};

const all = ['read', 'tip-desk', 'centre-head', 'tip-checker', 'tip-payer', 'centre-officer', 'liaison'];

/** Who has nothing to do with it, whatever posts they hold. */
export const tipStrangers = {
  accused: person('accused', landBureau, ...all),
  accusedUnderACheckersAccount: person('checker-1', landBureau, ...all),
  reader: person('reader', justiceBureau, 'read', 'centre-officer', 'liaison', 'sweep-clerk'),
  checkerOfOthers: person('checker-3', court, 'tip-checker'),
  neighbour: { ...person('checker-1', court, ...all), regions: [neighbour] },
};

/** A tip as it is handed in. */
export const telling = {
  ...{ kind: 'OFFICIAL_MISCONDUCT', region: town, organization: landBureau },
  facts: '三月十日征地款未公示，经办窗口拒绝出示清单',
};

const fields: Readonly<Record<string, string>> = {
  line: `line { id number status kind county { code } days result reward { amount { amount } decidedOn paidOn } nextActs }`,
  tip: `tip { id number status kind facts region { code } organization { code } project { number } receivedOn result
    otherBody { code } nextActs history { act note } }`,
  reward: 'reward { amount { amount currency } decidedOn paidOn }',
  received: 'isReceived receiptCode zh: receiptCodeHint en: receiptCodeHint(language: EN)',
};
const payloads: Readonly<Record<string, keyof typeof fields>> = {
  tipReceive: 'received',
  tipCheckersName: 'line',
  tipConclude: 'tip',
  tipOutcomeTell: 'tip',
  tipRewardDecide: 'line',
  tipRewardPay: 'reward',
  tipSeal: 'line',
};

/** Asks for an act to a tip. */
export function askTip(world: World, viewer: Viewer, mutation: string, input: object): Promise<Answer> {
  const query = `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) {
    ${mutation}(input: $input) { ${fields[payloads[mutation] ?? '']} userErrors { code field } } }`;
  return world.ask(viewer, query, { input });
}

/** Does an act that has to succeed; its payload. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are compared with what is expected
export async function doneTip(world: World, viewer: Viewer, mutation: string, input: object): Promise<any> {
  const { data, errors } = await askTip(world, viewer, mutation, input);
  if (errors || data[mutation].userErrors.length > 0)
    throw new Error(JSON.stringify([mutation, errors, data]));
  return data[mutation];
}

let key = 0;

/** A tip that was received: its code, and its id, which only its checkers and the head learn. */
export async function receivedTip(
  world: World,
  more: object = {},
): Promise<{ id: string; number: string; code: string }> {
  const input = { ...telling, ...more, idempotencyKey: `tip-${(key += 1)}` };
  const { receiptCode: code } = await doneTip(world, tipPeople.desk, 'tipReceive', input);
  const [row] = await world.connection.sql`select id, number from tip order by id desc limit 1`;
  return { id: String(row?.['id']), number: String(row?.['number']), code };
}

/** A tip of which both checkers are named. */
export async function tipInChecking(world: World, more: object = {}) {
  const tip = await receivedTip(world, more);
  const checkers = [tipPeople.checker, tipPeople.second].map(({ subject, body }) => ({
    account: subject,
    body,
  }));
  await doneTip(world, tipPeople.head, 'tipCheckersName', { id: tip.id, checkers });
  return tip;
}

/** A tip that was substantiated, and its giver told. */
export async function provenTip(world: World) {
  const tip = await tipInChecking(world);
  const { id } = tip;
  const conclusion = { id, result: 'SUBSTANTIATED', findings: '账册与公示不符' };
  await doneTip(world, tipPeople.checker, 'tipConclude', conclusion);
  await doneTip(world, tipPeople.second, 'tipOutcomeTell', { id });
  return tip;
}
