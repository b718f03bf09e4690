import { describe, expect, it } from '@jest/globals';
import { subgraphSdl } from '../../schema/roster.ts';
import { departments } from './project.ts';
import { sdlFields, wordsOf, type SdlField } from './sdlFields.ts';

/** Texts that say nothing of a person, wherever they stand: numbers of records, codes, months, cursors. */
const plain = ['number', 'code', 'month', 'cursor', 'endCursor', 'rule', 'basis', 'trigger', 'nextActs'];

/** Free text that leaves the graph, with the reason why it is no personal data (decision 3). */
const texts: Record<string, string> = {
  'Region.name': 'name of an administrative region',
  'Region.source': 'name of a statistical publication',
  'Organization.name': 'name of a body or a firm',
  'MediationCommittee.name': 'name of a body',
  'MediationCommittee.sector': 'trade that a committee serves',
  'CommitteeMember.name': 'posted on the wall (People’s Mediation Law art. 10)',
  'Mediator.name': 'posted on the wall (People’s Mediation Law art. 10)',
  'Mediator.villagersGroup': 'the group that a posted mediator serves',
  'Workstation.name': 'name of an office',
  'WorkstationNotice.title': 'title of a published notice',
  'NoticeIssuer.name': 'name of a body that published a notice',
  'CoverageReport.definition': 'how a printed percentage is defined',
  'Petition.externalReference': 'number of the matter in the national petition system',
  'LeaderCase.leaderPost': 'a post, not its holder',
  'ReceptionDay.leaderPost': 'a post, not its holder',
  'PetitionReceiptCodePayload.receiptCode':
    'a random code for the petitioner, given out once and kept as a hash',
  'PetitionRegisterPayload.receiptCodeHint': 'a sentence of the catalogue',
  'PetitionRegisterPayload.receiptCode':
    'a random code for the petitioner, given out once and kept as a hash',
  'Tip.facts': 'what a tip says, for its named checkers alone; who gave it is not asked',
  'TipReceivePayload.receiptCode': 'a random code for the tip-giver, given out once and kept as a hash',
  'TipReceivePayload.receiptCodeHint': 'a sentence of the catalogue',
  'PetitionUserError.message': 'a sentence of the catalogue',
  'PetitionUserError.field': 'name of an input field',
  'ConstructionProject.name': 'name of a project',
  'WageUserError.message': 'a sentence of the catalogue',
  'WageUserError.field': 'name of an input field',
  'CommandCentre.name': 'name of a body',
  'CommandCentre.directorPost': 'a post, not its holder',
  'MemberBody.liaisonPost': 'a post, not its holder',
  'RiskAssessment.title': 'title of a decision that a body wants to take',
  'HistoryEntry.act': 'the act as the register names it',
  'HistoryEntry.status': 'a state of a case',
  'HistoryEntry.actor': 'account of an officer, within the department only',
  'HistoryEntry.bodyCode': 'code of a body, within the department only',
  'HistoryEntry.note': 'what officers wrote to each other, within the department only',
  'DeadlineExtension.reason': 'why an officer granted it, within the department only',
  'UserError.message': 'a sentence of the catalogue',
  'UserError.field': 'name of an input field',
  'MediationUserError.message': 'a sentence of the catalogue',
  'MediationUserError.field': 'name of an input field',
  'LegalAidUserError.message': 'a sentence of the catalogue',
  'LegalAidUserError.field': 'name of an input field',
  'CaseChange.act': 'the name of an act, as the department’s events call it',
  'ReferralChange.act': 'the name of an act',
  'AlertChange.act': 'the name of an act',
  'Alert.dutyRule': 'id of a rule of deadlines',
  'Alert.category': 'a code of the department’s',
  'AlertRule.dutyRule': 'id of a rule of deadlines',
  'AlertRule.category': 'a code of the department’s',
  'AlertLevelDefinition.meaning': 'a sentence of the code list',
  'IndexedCase.status': 'a code of the department’s',
  'CaseGroup.status': 'a code of the department’s',
  'IndexedDuty.kind': 'name of a type of this graph',
  'IndexedCase.category': 'a code of the department’s',
  'Dispute.sweepNumber': 'number of a line of a register',
  'Dispute.officerNumber': 'number of a line of a roster, within the department only',
  'InformationOfficer.villagersGroup': 'the group that an officer without a name serves',
  'RegisterEntry.topic': 'what a meeting or a sweep was about, within the department only',
  'RegisterEntry.outcome': 'what came of it, within the department only',
  'RegisterEntry.corrects': 'number of a line of a register',
  'RegisterEntry.correctedBy': 'number of a line of a register',
  'IncomingReferral.fromDepartment': 'a code of a department',
  'IncomingReferral.fromCaseNumber': 'number of a case',
  'IncomingReferral.caseNumber': 'number of a case',
  'DispatchUserError.message': 'a sentence of the catalogue',
  'DispatchUserError.field': 'name of an input field',
  'CorrectionUserError.message': 'a sentence of the catalogue',
  'CorrectionUserError.field': 'name of an input field',
};

/** Texts by which a viewer may ask; no list can be searched by a person's name or number. */
const questions = [
  ...['id', 'code', 'region', 'within', 'after', 'number', 'project', 'generalContractor', 'rule'],
  // A code that only the petitioner or the tip-giver holds.
  'receiptCode',
  // The post of a leader, never a name.
  'leaderPost',
  // Codes of bodies and firms, and of the states of a case.
  ...['body', 'organization', 'status'],
];

/** The one search by name: within one department, for its posts alone, every search kept with its reason. */
const searchByParty = /^Query\.\w+ByParty\((party|reason)\)$/;

/** What nothing may speak of, not even the input of an act: it is not kept at all (DOMAIN 8). */
const refused = [
  ...[
    'ethnicity',
    'religion',
    'biometric',
    'fingerprint',
    'face',
    'latitude',
    'longitude',
    'coordinate',
    'gps',
  ],
  ...['track', 'trajectory', 'travel', 'score', 'risk', 'keyperson', 'blacklist', 'informant', 'tipster'],
];

/** Decisions have risks that are assessed (M-63); nothing else may be spoken of so, least of all a person. */
const ofDecisions = /^(Query|Mutation)\.riskAssessment/;

/** What no field, argument or filter may speak of, whatever its type (decision 3); an act may take it in. */
const forbidden = [
  ...refused,
  ...['phone', 'telephone', 'mobile', 'email', 'contact', 'wechat', 'address', 'residence', 'household'],
  ...['citizen', 'passport', 'photo', 'portrait'],
  ...['birth', 'birthday', 'age', 'gender', 'sex', 'nationality', 'health', 'minor'],
  ...['location', 'position', 'bank', 'iban', 'opinion'],
];

/** Persons of a case: they may be counted and sorted into a category, but neither named nor referred to. */
const persons = [
  ...[
    'person',
    'people',
    'party',
    'petitioner',
    'applicant',
    'recipient',
    'opponent',
    'complainant',
    'accused',
  ],
  ...['worker', 'victim', 'guardian', 'relative', 'family', 'offender', 'prisoner', 'beneficiary', 'accuser'],
];

/** Types whose values are counts, amounts and days; enums are closed lists of the SDL. */
const measures = ['Int', 'Float', 'Boolean', 'Decimal', 'Money', 'Date', 'DateTime'];

/** What is wrong with the fields of an SDL, as `path: fault`. */
function leaksOf(sdl: string): string[] {
  const fields = sdlFields(sdl);
  const objects = new Set(fields.map(({ path }) => path.split('.')[0]));
  const inputs = actInputs(fields);
  return fields.flatMap((field) => {
    const taken = inputs.has(field.path.split('.')[0] ?? '') || /^Mutation\..+\(/.test(field.path);
    const fault = taken ? refusedIn(field) : faultOf(field, objects);
    return fault ? [`${field.path}: ${fault}`] : [];
  });
}

/** The inputs of mutations, and what they are made of: what goes into a department and does not come out by them. */
function actInputs(fields: readonly SdlField[]): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (type: string): void => {
    if (found.has(type)) return;
    const inside = fields.filter(({ path, given }) => given && path.startsWith(`${type}.`));
    if (inside.length === 0) return;
    found.add(type);
    for (const field of inside) follow(field.type);
  };
  for (const { path, type } of fields) if (/^Mutation\..+\(/.test(path)) follow(type);
  return found;
}

function refusedIn({ name }: SdlField): string | null {
  const word = wordsOf(name).find((each) => refused.includes(each));
  return word ? `speaks of ${word}` : null;
}

function faultOf(
  { path, name, type, given }: SdlField,
  objects: ReadonlySet<string | undefined>,
): string | null {
  const words = wordsOf(ofDecisions.test(path) ? name.replace('riskAssessment', '') : name);
  const word =
    words.find((each) => forbidden.includes(each)) ?? (words.join(' ') === 'key person' ? name : null);
  // An opinion that an office issues is its decision; its day is told, never its text.
  if (word && !(word === 'opinion' && type === 'Date')) return `speaks of ${word}`;
  if (type === 'ID' || type === 'String') {
    if (given) {
      const asked = questions.includes(name) || searchByParty.test(path);
      return asked ? null : 'a list that can be searched by text';
    }
    if (type === 'ID') return ['id', 'code'].includes(name) ? null : 'an id under another name';
    return plain.includes(name) || path in texts ? null : 'free text without a reason';
  }
  const refers =
    objects.has(type) && !measures.includes(type) && persons.includes(wordsOf(type).at(-1) ?? '');
  return refers ? `leads to ${type}` : null;
}

describe.each(departments)('the SDL of $name', (department) => {
  it('exposes no personal data', () => {
    expect(leaksOf(subgraphSdl(department))).toEqual([]);
  });

  it('has no type of persons of a case', () => {
    const types = new Set(sdlFields(subgraphSdl(department)).map(({ path }) => path.split('.')[0] ?? ''));
    expect([...types].filter((type) => persons.includes(wordsOf(type).at(-1) ?? ''))).toEqual([]);
  });
});

describe('the guard of personal data', () => {
  it('has no reason for what is not in the graph', () => {
    const paths = new Set(
      departments.flatMap((department) => sdlFields(subgraphSdl(department))).map(({ path }) => path),
    );
    expect(Object.keys(texts).filter((path) => !paths.has(path))).toEqual([]);
  });

  it.each([
    'type Dispute { name: String }',
    'type Dispute { parties: String }',
    'type Dispute { summary: String }',
    'type Dispute { parties: [Party!]! } type Party { number: String! }',
    'type Petition { petitioner: String }',
    'type Petition { petitionerId: ID }',
    'extend type LegalAidCase { recipientName: String! }',
    'type ProjectRoster { workerNames: [String!]! }',
    'type ProjectRoster { citizenNumbers: [String!]! }',
    'type Mediator { mobilePhone: String }',
    'type CorrectionSubject { latitude: Float }',
    'type CorrectionSubject { isMinor: Boolean! }',
    'type CorrectionSubject { birthday: Date }',
    'type CorrectionSubject { riskScore: Int }',
    'type CorrectionSubject { riskAssessment: Int }',
    'type Query { risks: Int }',
    'type Query { riskAssessmentScores: Int }',
    'type CorrectionSubject { homeAddress: String }',
    'enum Gender { F M } type Recipient { gender: Gender }',
    'type Petition { opinion: String }',
    'input PetitionFilter { petitioner: String }',
    'type Query { disputes(party: String): Int }',
    'type Query { petitions(phone: Int): Int }',
    'input ActInput { religion: String } type Mutation { act(input: ActInput!): Int }',
    'input PartInput { latitude: Float } input ActInput { part: PartInput } type Mutation { act(input: ActInput!): Int }',
    'input ActInput { parties: String } type Mutation { act(input: ActInput!): Int } type Query { list(filter: Filter): Int } input Filter { parties: String }',
  ])('finds %s', (sdl) => {
    expect(leaksOf(sdl)).not.toEqual([]);
  });

  it.each([
    'type Dispute { partyCount: Int! }',
    'type LegalAidStatistics { recipients: Int! }',
    'enum Category { A } type LegalAidCase { applicantCategory: Category! }',
    'type WageComplaint { respondent: Organization } type Organization { code: String! name: String! }',
    'type Petition { opinionIssuedOn: Date }',
    'type Query { riskAssessments: Int }',
    'input ActInput { parties: String contact: String } type Mutation { act(input: ActInput!): Int }',
  ])('lets pass %s', (sdl) => {
    expect(leaksOf(sdl)).toEqual([]);
  });
});
