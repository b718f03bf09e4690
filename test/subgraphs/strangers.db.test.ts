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
import { firm, id, places } from './places.ts';
import { departmentWorld, type Answer, type World } from './world.ts';

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
