import { composeServices } from '@apollo/composition';
import { graphql, parse, validate, type GraphQLSchema } from 'graphql';
import { createCompiler } from '../../../gateway/compile/compile.ts';
import { defaultLimits } from '../../../gateway/compile/limits.ts';
import { loadSupergraph } from '../../../gateway/compile/supergraph.ts';
import { Freshness } from '../../../gateway/execute/cachePolicy.ts';
import { createFetchCache } from '../../../gateway/execute/fetchCache.ts';
import { Cancellation } from '../../../gateway/execute/cancellation.ts';
import { createDepartment } from '../../../gateway/execute/department.ts';
import { createExecutor } from '../../../gateway/execute/executor.ts';
import { JsonText } from '../../../gateway/respond/jsonText.ts';
import { createObserver } from '../../../gateway/observe/observer.ts';
import { departmentSchema, wholeSchema } from './answers.ts';
import type { County } from './county.ts';
import type { Question } from './question.ts';
import { countySdl } from './sdl.ts';

/** A county behind a gateway, and the same county in one schema. */
export interface BuiltCounty {
  readonly county: County;
  readonly counted: { fetches: number };
  readonly sdls: readonly string[];
  readonly api: GraphQLSchema;
  readonly whole: GraphQLSchema;
  /** Asks through the gateway's own stages. */
  readonly ask: (question: Question) => Promise<GatewayAnswer>;
}

type Path = readonly (string | number)[];

interface GatewayAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path?: Path | undefined }[] | undefined;
}

/** What came of a comparison. `refused`: the gateway says that it could not answer rightly. */
export type Verdict =
  | { readonly kind: 'equal'; readonly fetches: number; readonly failed: boolean }
  | { readonly kind: 'invalid' | 'refused' }
  | { readonly kind: 'different'; readonly report: string };

/** Builds a county; null when its departments cannot be composed. */
export function buildCounty(county: County): BuiltCounty | null {
  const counted = { fetches: 0 };
  const sdls = Array.from({ length: county.departments }, (_, department) => countySdl(county, department));
  const { supergraphSdl } = composeServices(
    sdls.map((sdl, department) => ({ name: `s${department}`, typeDefs: parse(sdl) })),
  );
  if (!supergraphSdl) return null;
  const supergraph = loadSupergraph(supergraphSdl);
  const silent = () => undefined;
  const log = { info: silent, warn: silent, error: silent };
  const departments = new Map(
    sdls.map((_, number) => {
      const schema = departmentSchema(county, number);
      const transport = {
        send: async ({ body }: { body: string }) => {
          counted.fetches += 1;
          const { query, variables } = JSON.parse(body) as {
            query: string;
            variables: Record<string, unknown>;
          };
          const answer = await graphql({ schema, source: query, variableValues: variables });
          return { kind: 'answered', status: 200, text: JSON.stringify(answer) } as const;
        },
        suspect: () => undefined,
        close: async () => {},
      };
      return [
        `s${number}`,
        createDepartment({
          name: `s${number}`,
          transport,
          streams: { url: '', listen: async () => null },
          signFor: null,
          cache: createFetchCache(1, 0),
          log,
        }),
      ];
    }),
  );
  const observer = createObserver({ metrics: null, tracing: null, slowMs: Infinity, log });
  const compiler = createCompiler(supergraph, { limits: unlimited, labels: [] });
  const execute = createExecutor(supergraph, departments);
  return {
    county,
    counted,
    sdls,
    api: supergraph.api,
    whole: wholeSchema(county),
    ask: async (question) => {
      const { data, errors } = await execute(compiler.compile(question, null), question.variables, {
        ...{ viewer: null, language: 'zh', standing: new Map(), expiresAt: Infinity, anew: true },
        freshness: new Freshness(),
        budget: { until: Infinity, left: new Cancellation() },
        watch: observer.request({}),
      });
      return { data: data instanceof JsonText ? (JSON.parse(data.pieces.join('')) as object) : data, errors };
    },
  };
}

/** Limits that no generated question meets: what is compared are answers. */
const unlimited = {
  ...defaultLimits,
  depth: Infinity,
  aliases: Infinity,
  rootFields: Infinity,
  cost: Infinity,
};

/** Compares what the gateway answers with what graphql-js answers on the one schema. */
export async function compare(built: BuiltCounty, question: Question): Promise<Verdict> {
  const { counted } = built;
  const document = parse(question.query);
  if (validate(built.api, document).length > 0) return { kind: 'invalid' };
  const wanted = await graphql({
    schema: built.whole,
    source: question.query,
    variableValues: question.variables,
  });
  counted.fetches = 0;
  let got: GatewayAnswer;
  try {
    got = await built.ask(question);
  } catch (fault) {
    const { code = '' } = (fault as { extensions?: { code?: string } }).extensions ?? {};
    if (['OPERATION_NOT_PLANNABLE', 'LIMIT_EXCEEDED'].includes(code)) return { kind: 'refused' };
    got = { errors: [{ message: String(fault) }] };
  }
  const failed = (wanted.errors ?? []).length > 0;
  const same = JSON.stringify(got.data) === JSON.stringify(wanted.data) && errorsFit(got, wanted);
  if (same) return { kind: 'equal', fetches: counted.fetches, failed };
  const report = [
    ...built.sdls.map((sdl, department) => `# department s${department}\n${sdl}`),
    question.query,
    `variables ${JSON.stringify(question.variables)}`,
    `the gateway answers  ${JSON.stringify(got)}`,
    `graphql-js answers   ${JSON.stringify(wanted)}`,
  ].join('\n');
  return { kind: 'different', report };
}

/**
 * Errors must be the same, but for those whose effect went up past another one's: of several that make one object null,
 * which are told is left open (GraphQL specification, 6.4.4).
 */
function errorsFit({ data, errors = [] }: GatewayAnswer, { errors: wanted = [] }: GatewayAnswer): boolean {
  const told = new Set(errors.map(({ path }) => JSON.stringify(path)));
  const known = new Set(wanted.map(({ path }) => JSON.stringify(path)));
  return (
    errors.every(({ message }) => message === 'faulty') &&
    wanted.every(({ path }) => told.has(JSON.stringify(path)) || isCovered(path ?? [], data, errors)) &&
    errors.every(({ path }) => known.has(JSON.stringify(path)) || isGone(path ?? [], data))
  );
}

/** True when another error is told of what was lost with the field: all below the first null on the way to it. */
function isCovered(path: Path, data: unknown, errors: NonNullable<GatewayAnswer['errors']>): boolean {
  let value = data;
  const lost: (string | number)[] = [];
  for (const step of path) {
    if (typeof value !== 'object' || value === null) break;
    value = (value as Record<string | number, unknown>)[step];
    lost.push(step);
  }
  return errors.some((error) => lost.every((step, index) => error.path?.[index] === step));
}

/** True when the field itself is not in the answer: something above it is null. */
function isGone(path: Path, data: unknown): boolean {
  let value = data;
  for (const step of path.slice(0, -1)) {
    if (typeof value !== 'object' || value === null) return true;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value === null || value === undefined;
}
