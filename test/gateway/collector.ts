import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as it reached the collector. */
export interface CollectedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly kind: number;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** A collector of OpenTelemetry: takes traces by OTLP over HTTP, as JSON. */
export interface Collector {
  readonly url: string;
  readonly spans: CollectedSpan[];
  /** Everything that it was sent, as text. */
  readonly bodies: string[];
  /** The status that it answers with. */
  status: number;
  stop(): Promise<void>;
}

interface Exported {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly RawSpan[] }[];
  }[];
}
interface RawSpan extends Omit<CollectedSpan, 'attributes'> {
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

export async function startCollector(): Promise<Collector> {
  const server = createServer((request, response) => {
    void take(request).then(() => {
      response.writeHead(collector.status, { 'content-type': 'application/json' });
      response.end('{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const collector: Collector = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans: [],
    bodies: [],
    status: 200,
    async stop() {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
  return collector;

  async function take(request: IncomingMessage): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    collector.bodies.push(body);
    if (request.url !== '/v1/traces' || collector.status !== 200) return;
    for (const { scopeSpans } of (JSON.parse(body) as Exported).resourceSpans)
      for (const { spans } of scopeSpans) collector.spans.push(...spans.map(collected));
  }
}

function collected({ attributes, ...span }: RawSpan): CollectedSpan {
  return {
    ...span,
    attributes: Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]])),
  };
}
