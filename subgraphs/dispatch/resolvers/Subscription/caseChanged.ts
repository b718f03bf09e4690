import { subscriptionOf } from '../../../_kit/subgraph/subscription.ts';
import type { Context } from '../../context.ts';
import type { SubscriptionCaseChangedArgs } from '../../generated.ts';

export const caseChanged = subscriptionOf(
  ({ filter, after }: Partial<SubscriptionCaseChangedArgs>, { changes }: Context) =>
    changes.ofCases({ what: ['ACT', 'OVERDUE'], cases: filter ?? {} }, after),
);
