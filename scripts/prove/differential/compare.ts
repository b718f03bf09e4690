import { composeServices } from '@apollo/composition';
import { execute, graphql, parse, validate, type GraphQLSchema } from 'graphql';
import * as incremental from 'graphql-incremental';
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
import { isSame, type Answer } from './isSame.ts';
import { answerInParts, isSameInParts, readParts, labelsOf, type Divided, type Executed } from './inParts.ts';
import { departmentSchema, wholeSchema } from './answers.ts';
import type { County } from './county.ts';
import { planInTime } from './planInTime.ts';
import type { Question } from './question.ts';
import { countySdl } from './sdl.ts';

/** A county behind a gateway, and the same county in one schema. */
export interface BuiltCounty {
  readonly county: County;
  readonly counted: { fetches: number };
  readonly sdls: readonly string[];
  readonly api: GraphQLSchema;
  readonly whole: GraphQLSchema;
  /** The same, in the release of graphql-js that answers in parts. */
  readonly wholeInParts: GraphQLSchema;
  /** Asks through the gateway's own stages. */
  readonly ask: (question: Question, takesParts: boolean) => Promise<Executed>;
}

/** What came of a comparison. `refused`: the gateway says that it could not answer rightly. */
export type Verdict =
  | { readonly kind: 'equal'; readonly fetches: number; readonly failed: boolean; readonly parts: number }
  | { readonly kind: 'invalid' | 'refused' }
  | { readonly kind: 'different'; readonly report: string };

/** Builds a county; null when its departments cannot be composed. */
export async function buildCounty(county: County): Promise<BuiltCounty | null> {
  const counted = { fetches: 0 };
  const sdls = Array.from({ length: county.departments }, (_, department) => countySdl(county, department));
  const { supergraphSdl } = composeServices(
    sdls.map((sdl, department) => ({ name: `s${department}`, typeDefs: parse(sdl) })),
  );
  if (!supergraphSdl) return null;
  const supergraph = await loadSupergraph(planInTime(supergraphSdl));
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
  const compiler = createCompiler(supergraph, { limits: unlimited, labels: [], plannings: 1 });
  const executePlanned = createExecutor(supergraph, departments);
  return {
    county,
    counted,
    sdls,
    api: supergraph.api,
    whole: wholeSchema(county),
    wholeInParts: wholeSchema(county, incremental as never),
    ask: async (question, takesParts) => {
      const ready = await compiler.compile({ ...question, takesParts }, null);
      const result = await executePlanned(ready, question.variables, {
        ...{ viewer: null, language: 'zh', standing: new Map(), expiresAt: Infinity, anew: true },
        freshness: new Freshness(),
        budget: { until: Infinity, left: new Cancellation() },
        watch: observer.request({}),
      });
      const { data } = result;
      return {
        ...result,
        data: data instanceof JsonText ? (JSON.parse(data.pieces.join('')) as Record<string, unknown>) : data,
        labels: labelsOf(ready.compiled.deferred?.parts ?? []),
      };
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
  const { variables: variableValues } = question;
  const wanted = await execute({ schema: built.whole, document, variableValues });
  counted.fetches = 0;
  let got: Answer;
  let fetches = 0;
  let inParts: Divided | null = null;
  try {
    got = await built.ask(question, false);
    ({ fetches } = counted);
    if (question.query.includes('@defer')) inParts = await readParts(await built.ask(question, true));
  } catch (fault) {
    const { code = '' } = (fault as { extensions?: { code?: string } }).extensions ?? {};
    if (['OPERATION_NOT_PLANNABLE', 'LIMIT_EXCEEDED'].includes(code)) return { kind: 'refused' };
    got = { errors: [{ message: String(fault) }] };
  }
  const wantedInParts =
    inParts && (await answerInParts(built.wholeInParts, document, variableValues, inParts));
  const failed = (wanted.errors ?? []).length > 0;
  const same =
    isSame(got, wanted) && (!inParts || !wantedInParts || isSameInParts(inParts, wantedInParts, wanted));
  if (same) return { kind: 'equal', fetches, failed, parts: inParts?.parts.length ?? 0 };
  const report = [
    ...built.sdls.map((sdl, department) => `# department s${department}\n${sdl}`),
    question.query,
    `variables ${JSON.stringify(question.variables)}`,
    `the gateway answers  ${JSON.stringify(got)}`,
    `graphql-js answers   ${JSON.stringify(wanted)}`,
    `the gateway, in parts  ${JSON.stringify(inParts)}`,
    `graphql-js, in parts   ${JSON.stringify(wantedInParts)}`,
  ].join('\n');
  return { kind: 'different', report };
}
