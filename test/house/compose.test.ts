import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { roster } from '../../schema/roster.ts';
import { urlVariable } from '../../scripts/database/urls.ts';
import { readVaultKey } from '../../scripts/tip-vault/key.ts';
import { root } from './project.ts';

interface Service {
  command?: string[];
  entrypoint?: string[];
  depends_on?: Record<string, { condition: string }>;
  environment?: Record<string, string | null>;
  healthcheck?: { test: string[] };
  networks: string[];
  ports?: string[];
  profiles?: string[];
  volumes?: string[];
}

const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const { services, networks } = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean } | null>;
};
const { database, gateway } = services as Record<'database' | 'gateway', Service>;
const secret = /PASSWORD|SIGNING_KEY|VERIFY_KEY|VAULT_KEY|^DATABASE_URL|STREAM_URL/;
const vault = ['tip-vault', 'tip-vault-database', 'tip-vault-provision'];

describe('the compose file', () => {
  it('has a service for every subgraph, and no other', () => {
    const others = ['database', 'gateway', 'provision', 'stream', ...vault];
    expect(Object.keys(services).sort()).toEqual([...roster.map(({ name }) => name), ...others].sort());
  });

  it('asks every service that stays how it is', () => {
    const passing = ['provision', 'tip-vault', 'tip-vault-provision'];
    const silent = Object.entries(services).filter(
      ([name, service]) => !passing.includes(name) && !service.healthcheck?.test,
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

  it('waits for nothing to be healthy but databases', () => {
    const awaited = Object.values(services).flatMap(({ depends_on }) =>
      Object.entries(depends_on ?? {}).filter(([, { condition }]) => condition === 'service_healthy'),
    );
    expect(new Set(awaited.map(([name]) => name))).toEqual(new Set(['database', 'tip-vault-database']));
  });

  it('opens the gateway to the outside, and nothing else', () => {
    const outward = Object.entries(services).filter(([, service]) =>
      service.networks.some((name) => !networks[name]?.internal),
    );
    // The vault's command asks the identity provider for its keys, and nobody reaches it.
    expect(outward.map(([name]) => name)).toEqual(['gateway', 'tip-vault']);
    expect(Object.keys(services).filter((name) => services[name]?.ports)).toEqual(['gateway']);
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

describe('the vault of who gave tips', () => {
  const { 'tip-vault': command, 'tip-vault-database': server } = services;

  it('runs only when somebody asks for it', () => {
    const asked = Object.entries(services).filter(([, { profiles }]) => profiles?.includes('tip-vault'));
    expect(asked.map(([name]) => name).sort()).toEqual(vault);
    expect(command?.entrypoint).toEqual(['node', 'scripts/run.cjs', 'tipVault']);
    expect(services['tip-vault-provision']?.command?.slice(-2)).toEqual(['provision', 'tip-vault']);
  });

  it('has a server with a volume, a password and a network that nobody else has', () => {
    const [volume = ''] = server?.volumes ?? [];
    const elsewhere = Object.entries(services).filter(([name]) => !vault.includes(name));
    for (const [, service] of elsewhere) {
      expect(service.volumes ?? []).not.toContain(volume);
      expect(JSON.stringify(service)).not.toMatch(/TIP_VAULT/);
      expect(shared(service, server)).toEqual([]);
    }
    expect(volume).toMatch(/^tip-vault:/);
  });

  it('reaches its own server and that of the command centre, and no department', () => {
    const reached = Object.keys(services).filter((name) => shared(command, services[name]).length > 0);
    expect(reached.sort()).toEqual(['database', ...vault]);
    expect(Object.keys(command?.environment ?? {}).filter((name) => name.startsWith('DATABASE_URL'))).toEqual(
      [...['DATABASE_URL_DISPATCH', 'DATABASE_URL_TIP_VAULT']],
    );
  });
});

describe('npm run environment', () => {
  it('writes all that the compose file asks for, and a key and a password of the vault’s own', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'liandong-environment-'));
    const file = join(folder, '.env');
    const { status } = spawnSync(process.execPath, ['scripts/run.cjs', 'environment', file], { cwd: root });
    const written = parseEnv(readFileSync(file, 'utf8')) as Record<string, string>;
    await rm(folder, { recursive: true });
    expect(status).toBe(0);
    const asked = new Set([...text.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name]) => name ?? ''));
    expect([...asked].filter((name) => !written[name])).toEqual([]);
    await expect(readVaultKey({ ...written, NODE_ENV: 'production' }, 'no file')).resolves.toBeDefined();
    expect(written['POSTGRES_PASSWORD_TIP_VAULT']).not.toBe(written['POSTGRES_PASSWORD']);
    const { hostname, username } = new URL(written['DATABASE_URL_TIP_VAULT'] ?? '');
    expect([hostname, username]).toEqual(['tip-vault-database', 'liandong_tip_vault']);
  });
});

function shared(one: Service | undefined, other: Service | undefined): string[] {
  return (one?.networks ?? []).filter((name) => other?.networks.includes(name));
}
