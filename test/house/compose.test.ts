import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { roster } from '../../schema/roster.ts';
import { urlVariable } from '../../scripts/database/urls.ts';
import { root } from './project.ts';

interface Service {
  command?: string[];
  depends_on?: Record<string, { condition: string }>;
  environment?: Record<string, string | null>;
  healthcheck?: { test: string[] };
  networks: string[];
  ports?: string[];
}

const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const { services, networks } = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean } | null>;
};
const { database, provision, gateway } = services as Record<'database' | 'provision' | 'gateway', Service>;
const secret = /PASSWORD|SIGNING_KEY|VERIFY_KEY|^DATABASE_URL|STREAM_URL/;

describe('the compose file', () => {
  it('has a service for every subgraph, and no other', () => {
    const expected = [...roster.map(({ name }) => name), 'database', 'gateway', 'provision', 'stream'];
    expect(Object.keys(services).sort()).toEqual(expected.sort());
  });

  it('asks every service that stays how it is', () => {
    const silent = Object.entries(services).filter(
      ([, service]) => service !== provision && !service.healthcheck?.test,
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('keeps no secret, and starts without none', () => {
    const values = Object.values(services).flatMap(({ environment }) => Object.entries(environment ?? {}));
    const kept = values.filter(
      ([name, value]) => secret.test(name) && !/\$\{[A-Z_]+:\?[^}]+\}/.test(value ?? ''),
    );
    expect(kept).toEqual([]);
    expect(text).not.toMatch(new RegExp(`\\$\\{(${secret.source})[A-Z_]*:?-`));
  });

  it('hands on every setting of the gateway but where it and its files are', () => {
    const readme = readFileSync(join(root, 'gateway/README.md'), 'utf8');
    const rows = readme.match(/^\| `(LIANDONG|OTEL)_.*$/gm) ?? [];
    const settings = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name ?? ''),
    );
    const places = ['SUPERGRAPH', 'PORT', 'HOST', 'OPERATIONS'].map((name) => `LIANDONG_${name}`);
    expect(settings.length).toBeGreaterThan(15);
    expect(
      settings.filter((name) => name.includes('_') && !(name in (gateway.environment ?? {}))).sort(),
    ).toEqual(places.sort());
  });

  it('lets the gateway start without the departments', () => {
    expect(gateway.depends_on).toBeUndefined();
  });

  it('waits for nothing to be healthy but the database', () => {
    const awaited = Object.values(services).flatMap(({ depends_on }) =>
      Object.entries(depends_on ?? {}).filter(([, { condition }]) => condition === 'service_healthy'),
    );
    expect(new Set(awaited.map(([name]) => name))).toEqual(new Set(['database']));
  });

  it('opens the gateway to the outside, and nothing else', () => {
    const open = Object.entries(services).filter(
      ([, service]) => service.ports || service.networks.some((name) => !networks[name]?.internal),
    );
    expect(open.map(([name]) => name)).toEqual(['gateway']);
    expect(shared(gateway, database)).toEqual([]);
    expect(shared(gateway, services['stream'])).toEqual([]);
  });

  it('runs as nobody of consequence', () => {
    const user = [...readFileSync(join(root, 'Dockerfile'), 'utf8').matchAll(/^USER (.+)$/gm)].at(-1)?.[1];
    expect(user).toBe('node');
  });
});

describe.each(roster)('the service $name', ({ name }) => {
  const service = services[name];

  it('runs its department', () => {
    expect(service?.command?.slice(-2)).toEqual(['subgraph', name]);
  });

  it('is known to the gateway by name and port', () => {
    const address = gateway.environment?.[urlVariable(name).replace('DATABASE_URL', 'LIANDONG_URL')];
    expect(address).toBe(`http://${name}:${service?.environment?.['PORT']}/graphql`);
  });

  it('is given its own database only', () => {
    const given = Object.keys(service?.environment ?? {}).filter((variable) =>
      variable.startsWith('DATABASE_URL'),
    );
    expect(given).toEqual([urlVariable(name)]);
  });

  it('comes to the stream as itself', () => {
    const password = `\\$\\{${urlVariable(name).replace('DATABASE_URL', 'LIANDONG_STREAM_PASSWORD')}:[^}]+\\}`;
    const address = new RegExp(`^nats://${name}:${password}@stream:4222$`);
    expect(service?.environment?.['LIANDONG_STREAM_URL']).toMatch(address);
  });

  it('reaches the gateway, the database and the stream, and no other department', () => {
    const reached = Object.keys(services).filter(
      (other) => other !== name && shared(service, services[other]).length > 0,
    );
    expect(reached.sort()).toEqual(['database', 'gateway', 'stream']);
  });
});

function shared(one: Service | undefined, other: Service | undefined): string[] {
  return (one?.networks ?? []).filter((name) => other?.networks.includes(name));
}
