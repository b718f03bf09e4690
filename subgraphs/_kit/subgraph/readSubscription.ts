import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { catalogued } from '../../../schema/errors.ts';

/** What is subscribed to. */
export interface SubscriptionRequest {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Makes what reads the body of a request for a subscription; it throws what is wrong with it as an error of the catalogue. */
export function subscriptionReader(schema: GraphQLSchema): (body: unknown) => SubscriptionRequest {
  // A thousand subscribers ask the same.
  const known = new LRUCache<string, DocumentNode>({ max: 500 });

  function documentOf(query: string): DocumentNode {
    const document = known.get(query) ?? read(query);
    known.set(query, document);
    return document;
  }

  function read(query: string): DocumentNode {
    let document: DocumentNode;
    try {
      document = parse(query);
    } catch (fault) {
      throw catalogued('GRAPHQL_PARSE_FAILED', fault instanceof GraphQLError ? fault.message : undefined);
    }
    const [misfit] = validate(schema, document);
    if (misfit) throw catalogued('GRAPHQL_VALIDATION_FAILED', misfit.message);
    return document;
  }

  return (body) => {
    const { query, operationName, variables } = (body ?? {}) as Record<string, unknown>;
    if (typeof query !== 'string') throw catalogued('BAD_REQUEST');
    const document = documentOf(query);
    const name = typeof operationName === 'string' ? operationName : undefined;
    if (getOperationAST(document, name)?.operation !== OperationTypeNode.SUBSCRIPTION)
      throw catalogued('NOT_ACCEPTABLE');
    return { document, operationName: name, variables: (variables ?? {}) as Record<string, unknown> };
  };
}
