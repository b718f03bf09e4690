import { catalogued } from '../schema/errors.ts';
import type { OperationRequest } from './compile/compile.ts';
import type { Cancellation } from './execute/cancellation.ts';
import type { Graph } from './execute/graph.ts';
import type { RequestContext } from './execute/requestContext.ts';
import type { Log } from './options.ts';
import { createInFlight } from './receive/inFlight.ts';
import type { MediaType } from './receive/mediaType.ts';
import { respond, respondRefusal, type Answer } from './respond/respond.ts';
import type { Answers } from './subscribe/subscription.ts';
import { createSubscriptions, type SubscriptionsOptions } from './subscribe/subscriptions.ts';

/** A request for the graph, however it came. */
export interface GraphRequest extends OperationRequest {
  /** The same text is the same request. */
  readonly text: string;
  /** True when it may only read: a mutation is refused. */
  readonly readOnly: boolean;
  /** True when it may have many answers: otherwise a subscription is refused. */
  readonly streams: boolean;
}

/**
 * Answers a request: compile, execute, respond; a subscription again and again. Never throws; `context.budget.left` breaks
 * off what only reads.
 */
export type AnswerRequest = (
  request: GraphRequest,
  context: RequestContext,
  type: MediaType,
) => Promise<Answer | Answers>;

/**
 * Makes what answers requests for a graph. A query that its viewer is being answered already is not executed again, unless
 * an act has ended since it began.
 */
export function createAnswering(
  graph: Graph,
  { open, log, ...options }: SubscriptionsOptions & { readonly open: boolean; readonly log: Log },
): AnswerRequest {
  const subscribe = createSubscriptions(graph, options);
  const inFlight = createInFlight<Answer>();
  const anyone = {};

  return async (request, context) => {
    const { language, viewer, watch, anew } = context;
    const manner = { language, open, log };
    try {
      const generation = graph.current();
      if (!generation) throw catalogued('GRAPH_NOT_READY');
      watch.enter('compile');
      const compiled = generation.compiler.compile(request, viewer);
      // What is known need not wait for a turn.
      const ready = compiled instanceof Promise ? await compiled : compiled;
      watch.asks(ready);
      if (ready.operation.kind === 'subscription') {
        if (!request.streams) throw catalogued('NOT_ACCEPTABLE');
        return subscribe(generation, ready, request, context, manner);
      }
      watch.enter('execute');
      let own = false;
      const execute = async (left: Cancellation): Promise<Answer> => {
        own = true;
        const within = { ...context, budget: { ...context.budget, left } };
        const result = await generation.execute(ready, request.variables, within);
        watch.enter('respond');
        return respond(result, within, manner);
      };
      if (ready.operation.kind === 'query') {
        // Whoever joined an answer in parts would miss those that were sent.
        if (ready.compiled.deferred) return await execute(context.budget.left);
        const question = `${language} ${anew} ${request.text}`;
        const answer = inFlight.share(viewer ?? anyone, question, context.budget.left, execute);
        if (!own) watch.shared();
        return await answer;
      }
      if (request.readOnly) throw catalogued('METHOD_NOT_ALLOWED');
      return await execute(context.budget.left).finally(inFlight.startAnew);
    } catch (fault) {
      return respondRefusal(fault, context, manner);
    }
  };
}
