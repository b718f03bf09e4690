import { beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT, exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Access } from '../../gateway/options.ts';
import { startCollector } from './collector.ts';
import { startWorld } from './world.ts';

describe('what is seen of a request', () => {
  let access: Access;
  let token: string;
  beforeAll(async () => {
    const [people, gateway] = [await generateKeyPair('EdDSA'), await generateKeyPair('EdDSA')];
    const publicJwk: JWK = { ...(await exportJWK(people.publicKey)), kid: 'people', alg: 'EdDSA' };
    access = { kind: 'signed-in', tokenKeys: { keys: [publicJwk] }, signingKey: gateway.privateKey };
    token = await new SignJWT({ body: 'office-x', roles: [], scope: 'a:read', regions: ['990101000000'] })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'people' })
      .setSubject('officer-zhang')
      .setExpirationTime('1h')
      .sign(people.privateKey);
  });

  it('is neither who asks, nor a variable, nor a literal, nor an answer', async () => {
    const collector = await startCollector();
    const world = await startWorld({ access, metricsPort: 0, collectorUrl: collector.url, slowMs: 0 });
    const headers = { authorization: `Bearer ${token}`, 'x-forwarded-for': '10.9.8.7' };
    const query =
      'query Find($code: ID!) { region(code: $code) { name children { disputes { title } } } one: region(code: "990101100000") { name } fault }';
    const asked = await world.ask(query, { variables: { code: '990101000000' }, headers });
    expect(asked.answer.data.region).toMatchObject({ name: '演示县' });
    await world.ask('mutation { disputeRegister(title: "张三的土地") { id } }', { headers });
    await world.ask('query ($code: ID!) { region(code: $code) { nome } }', {
      variables: { code: '李四' },
      headers,
    });
    const metrics = await (await fetch(`http://127.0.0.1:${world.gateway.metricsPort}/metrics`)).text();
    await world.close();
    await collector.stop();
    const slow = world.log.lines.filter((line) => line.includes('slow operation'));
    // Three requests, of which two are executed, by four fetches.
    expect([slow.length, collector.spans.length]).toEqual([3, 3 + 3 * 2 + 2 * 2 + 4]);

    const [, , signature = ''] = token.split('.');
    const personal = [
      ...[signature, 'officer-zhang', 'office-x', 'a:read', '10.9.8.7'],
      ...['990101000000', '990101100000', '演示县', '土地', '张三', '李四', 'nome'],
    ];
    for (const [place, text] of Object.entries({
      metrics,
      spans: collector.bodies.join(),
      slow: slow.join(),
    })) {
      expect(text.length).toBeGreaterThan(100);
      expect(personal.filter((each) => text.includes(each)).map((each) => `${each} in ${place}`)).toEqual([]);
    }
  });
});
