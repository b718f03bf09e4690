import { setTimeout as wait } from 'node:timers/promises';
import { ExportResultCode, type ExportResult } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { Log } from '../options.ts';
import { createTracing, type Tracing } from './tracing.ts';

/** How long the last spans may take to leave when the gateway stops, in milliseconds. */
const CLOSE_MS = 1_000;

/**
 * Tracing whose spans go to a collector by OTLP over HTTP, `/v1/traces` under its address. The other variables that
 * OpenTelemetry knows (OTEL_SERVICE_NAME, OTEL_TRACES_SAMPLER, OTEL_EXPORTER_OTLP_HEADERS …) are read by its SDK itself.
 */
export function exportSpans(collector: string, log: Log): Tracing {
  const url = `${collector.replace(/\/$/, '')}/v1/traces`;
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'liandong-gateway' }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(told(new OTLPTraceExporter({ url }), log))],
  });
  return {
    ...createTracing(provider.getTracer('liandong-gateway')),
    async close() {
      // What could not be sent is in the log already.
      const sent = provider.shutdown().catch(() => undefined);
      await Promise.race([sent, wait(CLOSE_MS, undefined, { ref: false })]);
    },
  };
}

/** An exporter that says in the log when its collector begins to fail, and when it takes spans again. */
function told(exporter: SpanExporter, log: Log): SpanExporter {
  let fails = false;
  const report = ({ code, error }: ExportResult): void => {
    const failed = code !== ExportResultCode.SUCCESS;
    if (failed && !fails) log.warn({ reason: error?.message }, '追踪数据未能送达 traces are not delivered');
    else if (!failed && fails) log.info({}, '追踪数据恢复送达 traces are delivered again');
    fails = failed;
  };
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        report(result);
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
  };
}
