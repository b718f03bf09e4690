import { setImmediate as breathe, setTimeout as wait } from 'node:timers/promises';
import pLimit from 'p-limit';
import { catalogued } from '../../schema/errors.ts';
import type { OperationRequest, Ready } from '../compile/compile.ts';
import type { Generation, Graph } from '../execute/graph.ts';
import type { RequestContext } from '../execute/requestContext.ts';
import type { Observer } from '../observe/observer.ts';
import type { Manner } from '../respond/presentError.ts';
import { codeOfFault } from '../respond/refuse.ts';
import { footingOf } from './footing.ts';
import { openSubscription, type Answers, type Subscription } from './subscription.ts';

/** Opens a subscription on the generation that it was compiled for; throws OVERLOADED when there are too many. */
export type Subscribe = (
  generation: Generation,
  ready: Ready,
  request: OperationRequest,
  context: RequestContext,
  manner: Manner,
) => Answers;

/** What holds for all subscriptions. */
export interface SubscriptionsOptions {
  /** How many there may be at a time. */
  readonly subscriptions: number;
  /** How long the rest of the plan may take for one event, in milliseconds. */
  readonly requestMs: number;
  readonly observer: Observer;
}

/** Events that are answered at a time: one event may be every subscriber's, and requests need the departments too. */
const ANSWERED_AT_ONCE = 64;

/** Before it is tried again to move a subscription to a graph that has too much to plan, in milliseconds. */
const AGAIN_MS = 1_000;

/** What a subscription was opened with. */
type Opening = readonly [request: OperationRequest, viewer: RequestContext['viewer']];

/** Makes what keeps the subscriptions to a graph; when another generation takes over, each goes on by that. */
export function createSubscriptions(
  graph: Pick<Graph, 'current' | 'onChange'>,
  { subscriptions: most, requestMs, observer }: SubscriptionsOptions,
): Subscribe {
  const open = new Map<Subscription, Opening>();
  observer.subscriptions(() => open.size);
  const inTurn = pLimit(ANSWERED_AT_ONCE);
  graph.onChange({
    async coming(compiler) {
      for (const [request, viewer] of open.values()) {
        // Requests and pings come in between.
        await breathe();
        try {
          await compiler.compile(request, viewer);
        } catch {
          // It is told when the graph has changed.
        }
      }
    },
    changed() {
      for (const [subscription, opening] of open) void move(subscription, opening);
    },
  });

  return (generation, ready, request, context, manner) => {
    if (open.size >= most) throw catalogued('OVERLOADED');
    const opening: Opening = [request, context.viewer];
    const subscription = openSubscription(footingOf(generation, ready), {
      ...{ request, context, manner, requestMs, observer, inTurn },
    });
    // Whoever has left while it was planned has none.
    if (context.budget.left.cancelled) return subscription.answers;
    open.set(subscription, opening);
    void subscription.ended.then(() => open.delete(subscription));
    // Another generation may have taken over while it was planned.
    if (generation !== graph.current()) void move(subscription, opening);
    return subscription.answers;
  };

  async function move(subscription: Subscription, [request, viewer]: Opening): Promise<void> {
    while (open.has(subscription)) {
      const generation = graph.current();
      if (!generation || generation === subscription.generation()) return;
      try {
        const ready = await generation.compiler.compile(request, viewer);
        if (generation === graph.current()) return subscription.moveTo(footingOf(generation, ready));
      } catch (fault) {
        if (codeOfFault(fault) === 'OVERLOADED') await wait(AGAIN_MS, undefined, { ref: false });
        else if (generation === graph.current()) return subscription.endWith(fault);
      }
    }
  }
}
