import type { Viewer } from '../../../schema/viewer.ts';
import { bureauCode } from '../../../scripts/demo/organizations.ts';
import { anhe } from '../../../scripts/demo/geography.ts';
import type { Answer, World } from '../world.ts';
import { county } from './cells.ts';

/** Bodies of the invented county: one assesses, one decides, one approves. */
export const waterBureau = bureauCode(anhe, '水利局');
export const countyOffice = bureauCode(anhe, '人民政府办公室');
export const lawOffice = bureauCode(anhe, '县委政法委员会');

const liaisonOf = (subject: string, body: string): Viewer => ({
  ...{ subject, body, roles: ['OFFICER'], regions: [county], scopes: ['dispatch:liaison'] },
});

/** Who assesses, approves and decides in these tests, and somebody else. */
export const author = liaisonOf('author', waterBureau);
export const approver = liaisonOf('approver', lawOffice);
export const decider = liaisonOf('decider', countyOffice);
export const outsider = liaisonOf('outsider', bureauCode(anhe, '林业局'));

/** A decision that may be assessed. */
export const decision = {
  region: county,
  title: '安和县城区供水价格调整方案',
  kind: 'PUBLIC_POLICY',
  decidingBody: countyOffice,
  approvingBody: lawOffice,
} as const;

/** All questions answered, with one risk that is under control. */
export const analysis = {
  answers: [
    { question: 'LEGALITY', answer: 'YES' },
    { question: 'REASONABLENESS', answer: 'YES' },
    { question: 'FEASIBILITY', answer: 'YES' },
    { question: 'CONTROLLABILITY', answer: 'YES' },
    { question: 'ACCEPTANCE', answer: 'PARTLY' },
  ],
  points: [
    {
      question: 'ACCEPTANCE',
      kind: 'NOT_EXPLAINED',
      level: 'HIGH',
      measure: 'EXPLAIN_PUBLICLY',
      isControlled: true,
      body: waterBureau,
    },
  ],
} as const;

const assessment = `id number status title kind openedOn closedOn reviewedOn reportedOn returnGround approvedOn concludedOn
  conclusion demanded reviewDueOn reviewOutcome nextActs earlier { number }
  decidingBody { code } authorBody { code } approvingBody { code }
  consultations { channel heldOn statements supporting objecting } answers { question answer }
  points { question kind level measure isControlled responsibleBody { code } } deadlines { rule dueOn state }
  history { act status note }`;
const withInputOfItsOwn = ['Open', 'Hear', 'Analyse', 'Return', 'Conclude', 'Review'];

/** Asks for an act to a risk assessment, by the last word of its mutation. */
export function askFor(world: World, viewer: Viewer, act: string, input: object): Promise<Answer> {
  const type = `RiskAssessment${withInputOfItsOwn.includes(act) ? act : 'Act'}Input`;
  const query = `mutation ($input: ${type}!) { riskAssessment${act}(input: $input) {
    assessment { ${assessment} } userErrors { code field } } }`;
  return world.ask(viewer, query, { input });
}

/** Does an act that has to succeed; the assessment after it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are compared with what is expected
export async function doneTo(world: World, viewer: Viewer, act: string, input: object): Promise<any> {
  const { data, errors } = await askFor(world, viewer, act, input);
  const payload = data?.[`riskAssessment${act}`];
  if (errors || payload.userErrors.length > 0) throw new Error(JSON.stringify([act, errors, payload]));
  return payload.assessment;
}

/** The codes of the refusals of an act. */
export async function refusedTo(
  world: World,
  viewer: Viewer,
  act: string,
  input: object,
): Promise<(string | null)[]> {
  const { data, errors } = await askFor(world, viewer, act, input);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[`riskAssessment${act}`].userErrors.flatMap(
    ({ code, field }: { code: string; field: string | null }) => [code, field],
  );
}

/** What a viewer sees of an assessment; null for nothing. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers are compared with what is expected
export async function seen(world: World, viewer: Viewer, id: string): Promise<any> {
  const { data, errors } = await world.ask(viewer, `{ riskAssessment(id: "${id}") { ${assessment} } }`);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.riskAssessment;
}
