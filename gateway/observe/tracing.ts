import type { IncomingHttpHeaders } from 'node:http';
import {
  defaultTextMapGetter,
  defaultTextMapSetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
  type Tracer,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import type { Ready } from '../compile/compile.ts';
import type { FetchShape } from '../compile/fetchShape.ts';
import type { FetchOutcome, Outcome, Stage } from './observer.ts';

/** Makes spans: one for a request, one for each of its stages, one for each fetch. */
export interface Tracing {
  /** A request begins, as part of its client's trace where it says so (`traceparent`). */
  request(headers: IncomingHttpHeaders): RequestTrace;
  /** Sends what is left; waits a second at most. */
  close(): Promise<void>;
}

/** The spans of one request. */
export interface RequestTrace {
  enter(stage: Stage): void;
  asks(ready: Ready): void;
  fetch(department: string, what: TracedFetch): FetchTrace;
  end(outcome: Outcome, shared: boolean): void;
}

/** What a span says of a fetch. */
export interface TracedFetch {
  readonly number: number;
  readonly kind: FetchShape['kind'];
  readonly entities: number | null;
}

/** The span of one fetch. */
export interface FetchTrace {
  readonly headers: Readonly<Record<string, string>>;
  end(outcome: FetchOutcome): void;
}

const propagator = new W3CTraceContextPropagator();

/** Makes tracing with a tracer. No span holds a document, which may hold literals, nor a variable, nor who asks. */
export function createTracing(tracer: Tracer): Omit<Tracing, 'close'> {
  return {
    request(headers) {
      const from = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
      const request = tracer.startSpan('graphql', { kind: SpanKind.SERVER }, from);
      const within = trace.setSpan(from, request);
      let stage: Span | null = null;
      let withinStage = within;

      return {
        enter(name) {
          stage?.end();
          stage = tracer.startSpan(name, {}, within);
          withinStage = trace.setSpan(within, stage);
        },
        asks({ operation: { kind, name }, hash, saved }) {
          // A name is the client's own; only one that is known beforehand may name the span.
          request.updateName(saved === null ? kind : `${kind} ${saved}`);
          request.setAttributes({ 'graphql.operation.type': kind, 'liandong.document.sha256': hash });
          if (name !== undefined) request.setAttribute('graphql.operation.name', name);
        },
        fetch: (department, what) => fetchSpan(department, what, withinStage),
        end(outcome, shared) {
          stage?.end();
          request.setAttributes({ 'liandong.outcome': outcome, 'liandong.shared': shared });
          if (outcome !== 'ok') request.setAttribute('error.type', outcome);
          if (outcome !== 'ok' && outcome !== 'partial') request.setStatus({ code: SpanStatusCode.ERROR });
          request.end();
        },
      };
    },
  };

  function fetchSpan(
    department: string,
    { number, kind, entities }: TracedFetch,
    within: Context,
  ): FetchTrace {
    const attributes = {
      'liandong.department': department,
      'liandong.fetch.number': number,
      'graphql.operation.type': kind,
      ...(entities === null ? {} : { 'liandong.fetch.entities': entities }),
    };
    const span = tracer.startSpan(`fetch ${department}`, { kind: SpanKind.CLIENT, attributes }, within);
    const headers: Record<string, string> = {};
    propagator.inject(trace.setSpan(within, span), headers, defaultTextMapSetter);
    return {
      headers,
      end(outcome) {
        span.setAttribute('liandong.outcome', outcome);
        if (outcome !== 'ok')
          span.setAttribute('error.type', outcome).setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  }
}
