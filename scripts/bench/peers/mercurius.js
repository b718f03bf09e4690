import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import mercuriusGateway from '@mercuriusjs/gateway';
import Fastify from 'fastify';

/* mercurius as a gateway, compiling from the first request on: `--services FILE --port N`. */
const { values } = parseArgs({ options: { services: { type: 'string' }, port: { type: 'string' } } });
const services = JSON.parse(readFileSync(values.services, 'utf8'));

const app = Fastify();
app.register(mercuriusGateway, {
  jit: 1,
  gateway: {
    services: services.map((service) => ({
      ...service,
      rewriteHeaders: ({ authorization }) => (authorization ? { authorization } : {}),
    })),
  },
});
await app.listen({ port: Number(values.port), host: '127.0.0.1' });
