import { catalogued } from '../schema/errors.ts';
import { EXPLAIN_SCOPE } from '../schema/viewer.ts';
import type { AnswerRequest } from './answer.ts';
import { describePlan } from './compile/describePlan.ts';
import type { Graph } from './execute/graph.ts';
import type { Log } from './options.ts';
import { planText } from './respond/planText.ts';
import { respondRefusal } from './respond/respond.ts';

/**
 * Makes what answers requests with the plan of what they ask, as JSON or as text, and asks no department. Whatever would be
 * refused is refused here too; so is a viewer without the scope for it.
 */
export function createExplaining(graph: Graph, { open, log }: { open: boolean; log: Log }): AnswerRequest {
  return async (request, context, type) => {
    const { language, viewer, watch } = context;
    const refusal = (fault: unknown) => ({
      ...respondRefusal(fault, context, { language, open, log }),
      type: 'application/json' as const,
    });
    try {
      if (!open && !viewer?.scopes.includes(EXPLAIN_SCOPE)) {
        return refusal(catalogued('FORBIDDEN', EXPLAIN_SCOPE));
      }
      const generation = graph.current();
      if (!generation) throw catalogued('GRAPH_NOT_READY');
      watch.enter('compile');
      const plan = describePlan(await generation.compiler.compile(request, viewer));
      watch.enter('respond');
      const body = Buffer.from(type === 'text/plain' ? planText(plan) : JSON.stringify(plan));
      return { status: 200, body, outcome: 'ok' };
    } catch (fault) {
      return refusal(fault);
    }
  };
}
