import pLimit from 'p-limit';
import { catalogued } from '../../schema/errors.ts';
import type { OperationRequest } from '../compile/compile.ts';
import type { Generation, Graph } from '../execute/graph.ts';
import type { RequestContext } from '../execute/requestContext.ts';
import type { Observer } from '../observe/observer.ts';
import type { Manner } from '../respond/presentError.ts';
import { findFooting, type Footing } from './footing.ts';
import { openSubscription, type Answers, type Subscription } from './subscription.ts';

/** Opens a subscription on a generation; throws OVERLOADED when there are too many, and what the compiler refuses. */
export type Subscribe = (
  generation: Generation,
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

/** Makes what keeps the subscriptions to a graph; when another generation takes over, each goes on by that. */
export function createSubscriptions(
  graph: Pick<Graph, 'onChange'>,
  { subscriptions: most, requestMs, observer }: SubscriptionsOptions,
): Subscribe {
  const open = new Map<Subscription, (of: Generation) => Footing>();
  observer.subscriptions(() => open.size);
  const inTurn = pLimit(ANSWERED_AT_ONCE);
  graph.onChange((generation) => {
    for (const [subscription, footingIn] of open) subscription.moveTo(() => footingIn(generation));
  });

  return (generation, request, context, manner) => {
    if (open.size >= most) throw catalogued('OVERLOADED');
    const footingIn = (of: Generation): Footing => findFooting(of, request, context.viewer);
    const subscription = openSubscription(footingIn(generation), {
      ...{ request, context, manner, requestMs, observer, inTurn },
    });
    open.set(subscription, footingIn);
    void subscription.ended.then(() => open.delete(subscription));
    return subscription.answers;
  };
}
