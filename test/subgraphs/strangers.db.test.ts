import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  isInputObjectType,
  parse,
  print,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { roster, subgraphSdl } from '../../schema/roster.ts';
import type { Viewer } from '../../schema/viewer.ts';
import { loadDepartments } from '../../scripts/hub/departments.ts';
import { postScope } from '../../subgraphs/_kit/acts/context.ts';
import type { Subgraph } from '../../subgraphs/_kit/subgraph/serve.ts';
import { demonstrationDatabases, type DemonstrationDatabases } from '../setup/demonstration.ts';
import { minimalInput } from './minimalInput.ts';
import { departmentWorld, type Answer, type World } from './world.ts';

const town = '990101001000';
const id = '00000000-0000-7000-8000-000000000001';

const firm = 'select general_contractor_code from construction_project order by id limit 1';
const projectsOfFirm = `select number from construction_project where general_contractor_code = (${firm})`;

/** Where a case of a type lies that the home officer may see: a row of the demonstration county, or one that is made. */
interface Place {
  readonly table: string;
  readonly where?: string;
  /** True for what the public may look up. */
  readonly open?: true;
  /** SQL that makes the row `id`, where the demonstration has none. */
  readonly made?: string;
}

const places: Readonly<Record<string, Place>> = {
  Dispute: { table: 'dispute' },
  MediationDossier: {
    table: 'dossier',
    made: `insert into dossier (id, number, region_code, status, dispute_id)
      select '${id}', 'x', region_code, 'CLOSED', id from dispute limit 1`,
  },
  JudicialConfirmation: {
    table: 'confirmation',
    made: `with agreed as (insert into agreement (id, dispute_id, form, agreed_on, terms, concerns_status)
        select '${id}', id, 'WRITTEN', '2024-02-01', '甲', false from dispute limit 1 returning id, dispute_id)
      insert into confirmation (id, number, region_code, status, dispute_id, agreement_id, valid_on)
      select '${id}', 'x', '${town}', 'AVAILABLE', dispute_id, id, '2024-02-01' from agreed`,
  },
  MediationReport: { table: 'monthly_report' },
  MediationCommittee: { table: 'committee', open: true },
  Mediator: { table: 'mediator', open: true },
  MediationSubsidy: { table: 'subsidy' },
  SubsidyScale: {
    table: 'subsidy_scale',
    made: `insert into subsidy_scale (id, number, region_code, status, tier, difficulty, amount, valid_from)
      values ('${id}', 'x', '${town}', 'IN_FORCE', 'TOWNSHIP', 'GENERAL', 100, '2024-02-01')`,
  },
  LegalAidApplication: { table: 'application' },
  LegalAidCase: { table: 'aid_case' },
  LegalAidComplaint: {
    table: 'aid_complaint',
    made: `insert into aid_complaint (id, number, region_code, agency_code, status, against, ground, standing,
      complainant_name, summary, opened_on)
      values ('${id}', 'x', '${town}', 'x', 'RECEIVED', 'AGENCY', 'OTHER', 'RECIPIENT', '甲', '甲', '2024-02-01')`,
  },
  LegalAidFraudCase: {
    table: 'aid_fraud',
    made: `insert into aid_fraud (id, number, region_code, case_id, status, opened_on, opened_by)
      select '${id}', 'x', region_code, id, 'OPENED', '2024-02-01', 'x' from aid_case order by id limit 1`,
  },
  Workstation: { table: 'workstation', open: true },
  CorrectionSubject: { table: 'correction_subject', where: 'not is_minor' },
  CorrectionTask: {
    table: 'plan_task',
    made: `insert into plan_task (id, case_id, kind, due_on)
      select '${id}', id, 'TALK', '2024-03-02' from correction_subject where not is_minor limit 1`,
  },
  ReintegrationCase: { table: 'reintegration_case', where: 'not is_minor' },
  Petition: { table: 'petition', where: "kind = 'CLAIM'" },
  LeaderCase: { table: 'leader_case' },
  AccountabilityProposal: {
    table: 'accountability_proposal',
    made: `insert into accountability_proposal (id, number, region_code, status, ground, body_code, proposal, proposed_on)
      values ('${id}', 'x', '${town}', 'PROPOSED', 'SHIRKED', 'x', '甲', '2024-02-01')`,
  },
  ReceptionDay: { table: 'reception_day' },
  PetitionMeeting: {
    table: 'petition_meeting',
    made: `insert into petition_meeting (id, number, region_code, status, body_codes, day, convened_on)
      values ('${id}', 'x', '${town}', 'PLANNED', '{}', '2024-03-08', '2024-02-01')`,
  },
  WageComplaint: { table: 'wage_complaint' },
  AcceptanceApplication: { table: 'acceptance_application' },
  BadBehaviourRecord: { table: 'bad_behaviour' },
  WageDeposit: { table: 'wage_deposit' },
  PayrollSheet: { table: 'payroll_sheet', where: `project_number in (${projectsOfFirm})` },
  ConstructionProject: { table: 'construction_project' },
  RectificationOrder: {
    table: 'rectification_order',
    made: `insert into rectification_order (id, number, region_code, project_number, campaign, status, violations,
      inspecting_body_code, issued_on, rectify_by)
      select '${id}', 'x', region_code, number, 'SPRING_FESTIVAL', 'ISSUED', '{}', 'x', '2024-02-01', '2024-02-20'
      from construction_project limit 1`,
  },
  SeasonalCampaign: {
    table: 'seasonal_campaign',
    made: `insert into seasonal_campaign (id, number, region_code, season, year, status, organising_body_code, starts_on,
      ends_on) values ('${id}', 'x', '${town}', 'SPRING_FESTIVAL', 2024, 'OPEN', 'x', '2024-02-01', '2024-02-20')`,
  },
  JointPunishmentListing: {
    table: 'joint_punishment',
    made: `insert into joint_punishment (id, number, region_code, organization_code, complaint_number, ground, officer_posts,
      status, deciding_body_code, proposed_on) select '${id}', 'x', region_code, 'x', number, 'INCIDENT', '{PRINCIPAL}',
      'PROPOSED', 'x', '2024-02-01' from wage_complaint limit 1`,
  },
};

/** A mutation, what it takes, and the type of the cases to which it is an act. */
interface Mutation {
  readonly name: string;
  readonly input: GraphQLInputObjectType;
  readonly type: string;
}

const moment = '2024-03-01T09:00:00+08:00';
const departments = roster
  .map((entry) => {
    const schema = buildSubgraphSchema({ typeDefs: parse(subgraphSdl(entry)) });
    return { name: entry.name, mutations: mutationsOf(schema), entities: entitiesOf(schema) };
  })
  .filter(({ mutations }) => mutations.length > 0);

describe('whoever has no business with a case', () => {
  let databases: DemonstrationDatabases;
  let loaded: Subgraph[];

  beforeAll(async () => {
    [databases, loaded] = [await demonstrationDatabases(), await loadDepartments()];
  });
  afterAll(() => databases.drop());

  describe.each(departments)('at $name', ({ name, mutations, entities }) => {
    const ofCases = mutations.filter(({ input }) => 'id' in input.getFields());
    const keyed = mutations.filter(({ input }) => 'idempotencyKey' in input.getFields());
    let world: World;
    /** Who may see a case: officers, and the firm's own people where the department knows them. */
    let home: Viewer[];
    let stranger: Viewer;
    let others: Viewer;

    beforeAll(async () => {
      const department = loaded.find((each) => each.name === name) as Subgraph;
      const url = databases.urls[name] as string;
      world = await departmentWorld(department, moment, { url, drop: () => Promise.resolve() });
      const { posts = {}, outsidePosts = [] } = department;
      const inside = Object.keys(posts).filter((post) => !outsidePosts.includes(post));
      home = [holder('home', { [name]: inside }, null)];
      const [row] = name === 'construction-wages' ? await world.connection.sql.unsafe(firm) : [];
      home.push(holder('home', { [name]: outsidePosts }, row?.['general_contractor_code'] ?? null));
      stranger = { ...holder('stranger', { [name]: Object.keys(posts) }, null), regions: ['990101099000'] };
      const otherPosts = loaded
        .filter((each) => each.name !== name)
        .map((each) => [each.name, Object.keys(each.posts ?? {})]);
      others = holder('others', Object.fromEntries(otherPosts), null);
    });
    afterAll(() => world.close());

    it('gets FORBIDDEN for every act without a post of the department', async () => {
      const reader = holder('reader', { [name]: [] }, null);
      const done = [];
      for (const mutation of mutations) {
        for (const who of [others, reader]) {
          const { data, errors } = await act(who, mutation, {});
          if (data?.[mutation.name] || errors?.[0]?.extensions?.code !== 'FORBIDDEN')
            done.push(mutation.name);
        }
      }
      expect(done).toEqual([]);
    });

    it('finds no case of another township by any act, and none by an id that is none', async () => {
      const found: string[] = [];
      for (const mutation of ofCases) {
        const given = { id: await caseOf(mutation.type) };
        if ((await codesOf(stranger, mutation, given)) !== 'NOT_FOUND id')
          found.push(`${mutation.name} from afar`);
        if ((await codesOf(stranger, mutation, { id: 'x' })) !== 'NOT_FOUND id')
          found.push(`${mutation.name} x`);
        if ((await codesAtHome(mutation, given)) === 'NOT_FOUND id')
          found.push(`${mutation.name} at home: not found`);
      }
      expect(found).toEqual([]);
    });

    it('is refused an idempotency key that stands for another act', async () => {
      await world.connection.sql`insert into act_receipt (subject, key, act, input_hash, case_id, at)
        values ('home', 'taken', 'another', 'x', ${id}, now())`;
      const taken: string[] = [];
      for (const mutation of keyed) {
        const given = 'id' in mutation.input.getFields() ? { id: await caseOf(mutation.type) } : {};
        const codes = await codesAtHome(mutation, { ...given, idempotencyKey: 'taken' });
        if (codes !== 'IDEMPOTENCY_KEY_REUSED idempotencyKey') taken.push(`${mutation.name}: ${codes}`);
      }
      expect(taken).toEqual([]);
    });

    it('finds no case of another township or department by reference', async () => {
      const found: string[] = [];
      for (const type of entities) {
        const reference = { __typename: type, id: await caseOf(type) };
        const [here] = await world.entities(home[0] as Viewer, [reference], `... on ${type} { id }`);
        for (const who of [stranger, others]) {
          const [there] = await world.entities(who, [reference], `... on ${type} { id }`);
          if ((there === null) === (places[type]?.open ?? false)) found.push(`${type} by ${who.subject}`);
        }
        if (here === null) found.push(`${type} at home: not found`);
      }
      expect(found).toEqual([]);
    });

    function act(who: Viewer, { name: mutation, input }: Mutation, given: object): Promise<Answer> {
      const value = minimalInput(input, given as Record<string, unknown>);
      const text = `mutation ($input: ${input.name}!) { ${mutation}(input: $input) { userErrors { code field } } }`;
      return world.ask(who, text, { input: value });
    }

    async function codesOf(who: Viewer, mutation: Mutation, given: object): Promise<string> {
      const { data, errors } = await act(who, mutation, given);
      if (errors) return errors.map(({ message, extensions }) => extensions?.code ?? message).join();
      return data[mutation.name].userErrors
        .map(({ code, field }: { code: string; field: string | null }) => (field ? `${code} ${field}` : code))
        .join();
    }

    async function codesAtHome(mutation: Mutation, given: object): Promise<string> {
      for (const who of home) {
        const codes = await codesOf(who, mutation, given);
        if (codes !== 'FORBIDDEN') return codes;
      }
      return 'nobody at home may do it';
    }

    async function caseOf(type: string): Promise<string> {
      const place = places[type];
      if (!place) throw new Error(`where do the cases of ${type} lie?`);
      const { table, where = 'true', made } = place;
      const read = () =>
        world.connection.sql.unsafe(`select id from "${table}" where ${where} order by id limit 1`);
      const [row] = await read();
      if (row) return row['id'] as string;
      await world.connection.sql.unsafe(made ?? '');
      return (await read())[0]?.['id'] as string;
    }
  });
});

/** Somebody in the demonstration's province who holds posts of departments. */
function holder(
  subject: string,
  posts: Readonly<Record<string, readonly string[]>>,
  body: string | null,
): Viewer {
  const scopes = Object.entries(posts).flatMap(([department, held]) => [
    `${department}:read`,
    ...held.map((post) => postScope(department, post)),
  ]);
  return {
    subject,
    body,
    roles: ['OFFICER'],
    scopes: ['statistics:read', ...scopes],
    regions: ['990000000000'],
  };
}

function mutationsOf(schema: GraphQLSchema): Mutation[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => {
    const input = getNamedType(field.args[0]?.type);
    if (!isInputObjectType(input)) throw new Error(`${field.name} takes no input`);
    const payload = getNamedType(field.type) as GraphQLObjectType;
    const [of] = Object.values(payload.getFields()).filter(({ name }) => name !== 'userErrors');
    return { name: field.name, input, type: String(of?.type) };
  });
}

/** The types whose records others find by id. */
function entitiesOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap(({ name, astNode }) => {
    const keys = (astNode?.directives ?? []).filter((directive) => directive.name.value === 'key');
    return keys.some((key) => print(key).includes('fields: "id"')) ? [name] : [];
  });
}
