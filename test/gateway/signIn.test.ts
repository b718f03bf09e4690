import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT, exportJWK, generateKeyPair, type CryptoKey, type JWK } from 'jose';
import { VIEWER_HEADER, verifyViewer } from '../../schema/viewer.ts';
import { createSigner } from '../../gateway/authenticate/signer.ts';
import { sendJson } from './department.ts';
import { startWorld, type World } from './world.ts';

const claims = {
  body: 'command-centre',
  roles: ['DISPATCHER'],
  scope: 'statistics:read mediation:read',
  regions: ['990101000000'],
};

interface Keys {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly publicJwk: JWK;
}

async function makeKeys(algorithm = 'EdDSA'): Promise<Keys> {
  const pair = await generateKeyPair(algorithm, { extractable: true });
  return { ...pair, publicJwk: { ...(await exportJWK(pair.publicKey)), kid: algorithm, alg: algorithm } };
}

function token(
  key: CryptoKey,
  { expires = '1h', algorithm = 'EdDSA', ...other }: Record<string, unknown> = {},
) {
  const jwt = new SignJWT({ ...claims, ...other })
    .setProtectedHeader({ alg: algorithm as string, kid: algorithm as string })
    .setSubject('dispatcher-1');
  return (expires === null ? jwt : jwt.setExpirationTime(expires as string)).sign(key);
}

describe('sign-in', () => {
  let world: World;
  let people: Keys;
  let gatewayKeys: Keys;
  const bearer = (value: string) => ({ headers: { authorization: `Bearer ${value}` } });

  beforeAll(async () => {
    people = await makeKeys();
    gatewayKeys = await makeKeys();
    world = await startWorld({
      access: {
        kind: 'signed-in',
        tokenKeys: { keys: [people.publicJwk] },
        signingKey: gatewayKeys.privateKey,
      },
    });
  });
  afterAll(() => world.close());

  it('hands each department the viewer, signed for it and no other', async () => {
    const { answer } = await world.ask(
      '{ disputeTotal petitionTotal }',
      bearer(await token(people.privateKey)),
    );
    expect(answer.data).toEqual({ disputeTotal: 7, petitionTotal: 12 });
    const header = String(world.mediation.received.at(-1)?.headers[VIEWER_HEADER]);
    const verified = await verifyViewer(header, 'mediation', gatewayKeys.publicKey);
    expect(verified?.viewer).toEqual({
      subject: 'dispatcher-1',
      body: 'command-centre',
      roles: ['DISPATCHER'],
      scopes: ['statistics:read', 'mediation:read'],
      regions: ['990101000000'],
    });
    expect(await verifyViewer(header, 'petitions', gatewayKeys.publicKey)).toBeNull();
    expect(world.petitions.received.at(-1)?.headers[VIEWER_HEADER]).not.toBe(header);
    expect(world.petitions.received.at(-1)?.headers.authorization).toBeUndefined();
  });

  it('allows introspection', async () => {
    const { answer } = await world.ask(
      '{ __schema { queryType { name } } }',
      bearer(await token(people.privateKey)),
    );
    expect(answer).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  it('is refused without a token that holds', async () => {
    const stranger = await makeKeys();
    const secret = new TextEncoder().encode('a secret that is long enough to sign with');
    const refused: [string, string | undefined][] = [
      ['no token', undefined],
      ['another scheme', 'Basic YTpi'],
      ['an empty token', 'Bearer '],
      ['no JWT', 'Bearer abc.def.ghi'],
      ['a stranger’s signature', `Bearer ${await token(stranger.privateKey)}`],
      ['an expired token', `Bearer ${await token(people.privateKey, { expires: '-1s' })}`],
      ['a token without end', `Bearer ${await token(people.privateKey, { expires: null })}`],
      ['a token without regions', `Bearer ${await token(people.privateKey, { regions: undefined })}`],
      ['a region that is none', `Bearer ${await token(people.privateKey, { regions: ['%'] })}`],
      [
        'a shared secret',
        `Bearer ${await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h').sign(secret)}`,
      ],
    ];
    for (const [what, authorization] of refused) {
      const before = world.mediation.received.length;
      const asked = await world.ask('{ disputeTotal }', authorization ? { headers: { authorization } } : {});
      expect({ what, status: asked.status, answer: asked.answer }).toEqual({
        what,
        status: 401,
        answer: {
          errors: [{ message: expect.stringContaining('请先登录'), extensions: { code: 'UNAUTHENTICATED' } }],
        },
      });
      expect(world.mediation.received.length).toBe(before);
    }
  });

  it('refuses in the language that is asked for', async () => {
    const { answer } = await world.ask('{ disputeTotal }', {
      headers: { 'accept-language': 'en-US,zh;q=0.5' },
    });
    expect(answer.errors?.[0]?.message).toMatch(/^Sign in first/);
  });

  it('is not needed for the health of the gateway', async () => {
    const response = await world.raw('/health');
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });
});

describe('an identity provider', () => {
  it('is asked for its keys once, and its being away is not the viewer’s fault', async () => {
    const people = await makeKeys('ES256');
    let asked = 0;
    const provider = createServer((_request, response) => {
      asked += 1;
      sendJson(response, { keys: [people.publicJwk] });
    });
    provider.listen(0, '127.0.0.1');
    await once(provider, 'listening');
    const jwksUrl = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/jwks`;
    const { privateKey } = await makeKeys();
    const access = { kind: 'signed-in', tokenKeys: { jwksUrl }, signingKey: privateKey } as const;
    const world = await startWorld({ access });
    for (const expires of ['1h', '2h', '3h']) {
      const authorization = `Bearer ${await token(people.privateKey, { expires, algorithm: 'ES256' })}`;
      expect((await world.ask('{ disputeTotal }', { headers: { authorization } })).status).toBe(200);
    }
    expect(asked).toBe(1);
    await world.close();
    provider.close();
    provider.closeAllConnections();

    const later = await startWorld({ access });
    const authorization = `Bearer ${await token(people.privateKey, { algorithm: 'ES256' })}`;
    const { status, answer, text } = await later.ask('{ disputeTotal }', { headers: { authorization } });
    expect(status).toBe(500);
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) });
    expect(text).not.toMatch(/127\.0|jwks|ECONN/);
    expect(later.log.lines.join('\n')).toContain(String(answer.errors?.[0]?.extensions?.['id']));
    await later.close();
  });
});

describe('a signature', () => {
  it('is used again for half its life', async () => {
    const { privateKey } = await makeKeys();
    let now = 0;
    const sign = createSigner(privateKey, () => now);
    const viewer = { subject: 'a', body: null, roles: [], scopes: [], regions: [] };
    const first = sign(viewer, 'mediation');
    now = 29_999;
    expect(sign(viewer, 'mediation')).toBe(first);
    expect(sign(viewer, 'petitions')).not.toBe(first);
    now = 30_000;
    expect(sign(viewer, 'mediation')).not.toBe(first);
  });
});
