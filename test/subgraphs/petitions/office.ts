import { anhe } from '../../../scripts/demo/geography.ts';
import { bureauCode } from '../../../scripts/demo/organizations.ts';
import type { Viewer } from '../../../schema/viewer.ts';
import { actor, refusals } from '../acts.ts';
import type { Answer, World } from '../world.ts';
import { county, landBureau, petitionOffice, townships } from './cells.ts';

export const government = bureauCode(anhe, '人民政府办公室');
export const lawOffice = bureauCode(anhe, '人民政府法制办公室');
export const waterBureau = bureauCode(anhe, '水利局');

const of = (body: string, region: string, ...posts: string[]): Viewer => ({
  ...actor('petitions', region, ...posts),
  subject: `${posts.join('-')}-of-${body}`,
  body,
});

/** Officers of 安和县 by what they do. */
export const people = {
  registrar: of(petitionOffice, county, 'registrar'),
  officer: of(petitionOffice, county, 'petition-officer'),
  head: of(petitionOffice, county, 'petition-office-head'),
  clerk: of(landBureau, county, 'body-clerk'),
  bodyHead: of(landBureau, county, 'body-head'),
  reviewer: of(government, county, 'review-clerk'),
  finalReviewer: of(lawOffice, county, 'review-clerk'),
  desk: of(petitionOffice, county, 'petitioner-desk'),
  waterClerk: of(waterBureau, county, 'registrar', 'body-clerk', 'body-head'),
  reader: of(petitionOffice, county),
  stranger: of(
    petitionOffice,
    townships[1] ?? '',
    ...['registrar', 'petition-officer', 'petition-office-head', 'petitioner-desk'],
  ),
} satisfies Record<string, Viewer>;

const sharedInputs: Record<string, string> = {
  Transfer: 'Divert',
  Assign: 'Divert',
  PassToLawOrgan: 'Divert',
  PassToDiscipline: 'Divert',
  FinalReviewRequest: 'ReviewRequest',
  FinalReviewAnswer: 'ReviewAnswer',
  FeedbackGive: 'Feedback',
  OrganAnswerRecord: 'Feedback',
};

let keys = 0;

/** A key that no other act has. */
export const newKey = (): string => `key-${(keys += 1)}`;

/** A claim as the registrar enters it; keyed anew each time. */
export const registration = (more: object = {}) => ({
  region: townships[0],
  form: 'LETTER',
  kind: 'CLAIM',
  field: 'LAND',
  direct: false,
  petitioner: '张某甲',
  contact: '见来信',
  summary: '要求支付征地补偿',
  idempotencyKey: newKey(),
  ...more,
});

/** The mutation of an act, with what is asked of the petition. */
export function mutationOf(act: string, selection = 'id number status'): string {
  const result = act === 'Register' ? 'receiptCode' : '';
  return `mutation ($input: Petition${sharedInputs[act] ?? act}Input!) { petition${act}(input: $input) {
    petition { ${selection} } ${result} userErrors { code field } } }`;
}

/** Does acts in a served department. */
export function petitionOffices(world: Pick<World, 'ask'>) {
  const ask = (viewer: Viewer, act: string, input: object, selection?: string): Promise<Answer> =>
    world.ask(viewer, mutationOf(act, selection), { input });
  /** Does an act that must be done; the petition afterwards. */
  const done = async (viewer: Viewer, act: string, input: object, selection?: string) => {
    const answer = await ask(viewer, act, input, selection);
    const codes = refusals(answer, `petition${act}`);
    if (codes.length > 0) throw new Error(`${act}: ${codes.join()}`);
    return answer.data[`petition${act}`].petition;
  };
  /** Codes of the refusals of an act. */
  const refusedAs = async (viewer: Viewer, act: string, input: object): Promise<string[]> =>
    refusals(await ask(viewer, act, input), `petition${act}`);
  /** Registers a petition; its id, number and receipt code. */
  const registered = async (more: object = {}, viewer: Viewer = people.registrar) => {
    const answer = await ask(viewer, 'Register', registration(more));
    const codes = refusals(answer, 'petitionRegister');
    if (codes.length > 0) throw new Error(`Register: ${codes.join()}`);
    const { petition, receiptCode } = answer.data.petitionRegister;
    return { id: String(petition.id), number: String(petition.number), receiptCode: String(receiptCode) };
  };
  const keyed = (id: string, more: object = {}) => ({ id, idempotencyKey: newKey(), ...more });
  const steps: readonly [state: string, step: (id: string) => Promise<unknown>][] = [
    ['TRANSFERRED', (id) => done(people.officer, 'Transfer', keyed(id, { body: landBureau }))],
    ['ACCEPTED_NOTICE_SENT', (id) => done(people.clerk, 'Accept', keyed(id))],
    ['IN_HANDLING', (id) => done(people.clerk, 'Handle', keyed(id))],
    ['OPINION_ISSUED', (id) => done(people.clerk, 'AnswerIssue', keyed(id, opinion))],
    [
      'REVIEW_REQUESTED',
      (id) => done(people.desk, 'ReviewRequest', keyed(id, { reviewingBody: government })),
    ],
    ['REVIEWED', (id) => done(people.reviewer, 'ReviewAnswer', keyed(id, upheld))],
    [
      'FINAL_REVIEW_REQUESTED',
      (id) => done(people.desk, 'FinalReviewRequest', keyed(id, { reviewingBody: lawOffice })),
    ],
    ['FINALLY_REVIEWED', (id) => done(people.finalReviewer, 'FinalReviewAnswer', keyed(id, upheld))],
    ['CONCLUDED', (id) => done(people.officer, 'Conclude', { id })],
  ];
  /** A claim brought as far as a state on the ordinary way. */
  const broughtTo = async (state: string, more: object = {}) => {
    const petition = await registered(more);
    for (const [, step] of steps.slice(0, steps.findIndex(([name]) => name === state) + 1)) {
      await step(petition.id);
    }
    return petition;
  };
  return { ask, done, refusedAs, registered, broughtTo };
}

export const upheld = { outcome: 'UPHELD', reasons: '原意见事实清楚' };
export const opinion = {
  request: '支付征地补偿款',
  facts: '征地属实，补偿款已足额发放',
  grounds: '征地补偿安置方案第三条',
  result: 'EXPLAINED',
};

/** Where acts to petitions leave their trace; those to accusations are told to nobody. */
export const petitionBooks = {
  kind: 'Petition',
  table: 'petition',
  history: 'petition_history',
  untold: "c.kind = 'ACCUSATION'",
};
