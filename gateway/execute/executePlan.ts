import { wayOf } from '../compile/identities.ts';
import type { DeferredStep, Fetch, Step } from '../compile/plan.ts';
import { groupByContext, type ContextGroup } from './contextValues.ts';
import { endsOf } from './ends.ts';
import type { FetchAnswer, PlacedError } from './fetchAnswer.ts';
import { representationsOf, rewrite } from './representation.ts';
import { createTree, type Node, type Tree } from './tree.ts';
import { variablesOf } from './variables.ts';

/** Entities that one fetch asks for; more are asked for side by side. */
const MOST_ENTITIES = 10_000;

/** What a plan is executed with. */
export interface Execution<Fault> {
  /** As the client gave them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The names of the graph's interfaces. */
  readonly interfaces: ReadonlySet<string>;
  /** Sends a fetch; never throws. `variables` is JSON, `entities` how many are asked for, if any. */
  readonly ask: (fetch: Fetch, variables: string, entities: number | null) => Promise<FetchAnswer<Fault>>;
  /** Told of a fetch that was spared, because the same was asked before. */
  readonly spared: (fetch: Fetch) => void;
  /** What is there before the first step: a subscription's event. */
  readonly event?: { readonly source: Fetch; readonly answer: FetchAnswer<Fault> } | null;
}

/** What has come of a plan. */
export interface Executed<Fault> {
  readonly tree: Tree;
  /** What went wrong, in the plan's order; more is added as long as parts are fetched. */
  readonly errors: readonly PlacedError<Fault>[];
  /** The department that was asked about an object and knows nothing of it; null when there is none. */
  readonly unknownTo: (object: Node) => string | null;
  /** Resolves when a deferred part is fetched; at once for one of which nothing is. */
  readonly fetched: (part: string) => Promise<void>;
}

/** Executes a plan: the departments' answers, merged; those for deferred parts come into the tree later. Never throws. */
export async function executePlan<Fault>(
  step: Step | null,
  { variables, interfaces, ask, spared, event }: Execution<Fault>,
): Promise<Executed<Fault>> {
  const tree = createTree(interfaces);
  const errors: PlacedError<Fault>[] = [];
  /** Fetches under way or done: what is asked twice in one request is sent once. */
  const sent = new Map<string, Promise<FetchAnswer<Fault>>>();
  const parts = new Map<string, Promise<void>>();
  const unknown: { readonly nodes: readonly Node[]; readonly department: string }[] = [];
  const ends = step?.kind === 'defer' ? endsOf(step.parts) : null;
  if (event) takeRoot(event.source, rewritten(event.source, event.answer), [tree.root]);
  if (step) await run(step);
  errors.sort((one, other) => one.fetch.number - other.fetch.number);
  return { tree, errors, unknownTo, fetched: async (part) => parts.get(part) };

  function unknownTo(object: Node): string | null {
    return unknown.find(({ nodes }) => tree.now(nodes).includes(object))?.department ?? null;
  }

  async function run(of: Step): Promise<void> {
    if (of.kind === 'fetch') {
      await (of.fetch.requires === null ? askRoot(of.fetch) : askEntities(of.fetch, of.fetch.requires));
      ends?.get(of.fetch.number)?.tell();
    } else if (of.kind === 'defer') {
      for (const part of of.parts) defer(part);
      if (of.step) await run(of.step);
    } else if (of.kind === 'parallel') await Promise.all(of.steps.map(run));
    else for (const each of of.steps) await run(each);
  }

  /** A part is fetched as soon as what it goes by has come. */
  function defer({ id, after, step: own }: DeferredStep): void {
    const part = Promise.all(after.map((number) => ends?.get(number)?.come)).then(() => own && run(own));
    const fetched = part.then(() => undefined);
    // Whoever waits for it hears of a fault; perhaps nobody does.
    fetched.catch(() => {});
    parts.set(id, fetched);
  }

  async function askRoot(fetch: Fetch): Promise<void> {
    const nodes = tree.at(fetch.path);
    if (nodes.length > 0) takeRoot(fetch, await once(fetch, variablesOf(fetch, variables), null), nodes);
  }

  function takeRoot(fetch: Fetch, answer: FetchAnswer<Fault>, nodes: readonly Node[]): void {
    const isShared = fetch.repeated || nodes.length > 1;
    share(fetch, answer, isShared);
    if (answer.data) tree.merge(tree.now(nodes), answer.data, isShared);
    for (const { fault, path } of answer.errors) {
      for (const place of path === null ? [null] : tree.placesAt(fetch.path)) {
        errors.push({ fault, fetch, path: path && [...(place?.path ?? []), ...path] });
      }
    }
  }

  async function askEntities(fetch: Fetch, requires: NonNullable<Fetch['requires']>): Promise<void> {
    const { path, contexts } = fetch;
    const groups =
      contexts.length === 0
        ? [{ nodes: tree.at(path), values: {} }]
        : groupByContext(tree.eachAt(path), contexts);
    const questions = groups.flatMap((group) => questionsAbout(fetch, requires, group));
    const answers = await Promise.all(questions.map(({ json, found }) => once(fetch, json, found.length)));
    for (const [nth, answer] of answers.entries())
      takeEntities(fetch, answer, questions[nth]?.found ?? [], questions.length > 1);
  }

  /** What is asked about objects, in questions that no department has to refuse for their length. */
  function questionsAbout(
    fetch: Fetch,
    requires: NonNullable<Fetch['requires']>,
    { nodes, values }: ContextGroup,
  ): { readonly json: string; readonly found: readonly (readonly Node[])[] }[] {
    const { texts, nodes: found } = representationsOf(nodes, requires, fetch.inputRewrites);
    const questions = [];
    for (let from = 0; from < texts.length; from += MOST_ENTITIES) {
      const asked = texts.slice(from, from + MOST_ENTITIES);
      const json = variablesOf(fetch, variables, `[${asked.join()}]`, values);
      questions.push({ json, found: found.slice(from, from + MOST_ENTITIES) });
    }
    return questions;
  }

  function takeEntities(
    fetch: Fetch,
    answer: FetchAnswer<Fault>,
    found: readonly (readonly Node[])[],
    isPart: boolean,
  ): void {
    const entities = (answer.data?.['_entities'] ?? []) as (Node | null)[];
    const holders = found.map(tree.now);
    share(fetch, answer, fetch.repeated || holders.some((held) => held.length > 1));
    for (const [index, held] of holders.entries()) {
      const entity = entities[index];
      if (entity) tree.merge(held, entity, fetch.repeated || held.length > 1);
      else if (entity === null) unknown.push({ nodes: held, department: fetch.department });
    }
    if (answer.errors.length > 0) placeEntityErrors(fetch, answer, holders, isPart);
  }

  function share({ path }: Fetch, { alike = [] }: FetchAnswer<Fault>, elsewhere: boolean): void {
    const belongs = wayOf(path);
    for (const { object, way } of alike) tree.share(object, elsewhere ? null : `${belongs}${way}`);
  }

  function placeEntityErrors(
    fetch: Fetch,
    answer: FetchAnswer<Fault>,
    holders: readonly (readonly Node[])[],
    isPart: boolean,
  ): void {
    const places = tree.placesAt(fetch.path);
    for (const { fault, path } of answer.errors) {
      const held = typeof path?.[1] === 'number' ? holders[path[1]] : undefined;
      // Of several questions to one department that fail as a whole, one error is enough.
      const isKnown = isPart && errors.some((error) => error.path === fetch.path);
      if (!held && !isKnown) errors.push({ fault, fetch, path: fetch.path });
      for (const place of held ? places : []) {
        if (held?.includes(place.node))
          errors.push({ fault, fetch, path: [...place.path, ...(path ?? []).slice(2)] });
      }
    }
  }

  async function once(fetch: Fetch, json: string, entities: number | null): Promise<FetchAnswer<Fault>> {
    const send = async (): Promise<FetchAnswer<Fault>> => rewritten(fetch, await ask(fetch, json, entities));
    if (!fetch.repeated || fetch.shape.kind !== 'query') return send();
    const question = `${fetch.department} ${fetch.operation} ${json}`;
    const before = sent.get(question);
    if (before) {
      spared(fetch);
      return before;
    }
    const answer = send();
    sent.set(question, answer);
    return answer;
  }
}

function rewritten<Fault>(
  { requires, outputRewrites }: Fetch,
  answer: FetchAnswer<Fault>,
): FetchAnswer<Fault> {
  if (answer.data) rewrite(requires === null ? answer.data : answer.data['_entities'], outputRewrites);
  return answer;
}
