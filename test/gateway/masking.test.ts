import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPair, SignJWT, exportJWK } from 'jose';
import { GraphQLError } from 'graphql';
import { presentError } from '../../gateway/respond/presentError.ts';
import { preferredLanguage } from '../../gateway/respond/language.ts';
import { sendJson } from './department.ts';
import { secretFault, startWorld, type World } from './world.ts';

const secrets = /select|dispute"|10\.1\.2\.3|127\.0\.0\.1|ECONN|store\.ts|\bat \w+\.|stack|http:/i;

describe('a department’s words', () => {
  let open: World;
  let closed: World;
  let headers: Record<string, string>;
  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    const token = await new SignJWT({ roles: [], scope: '', regions: [] })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setSubject('a')
      .setExpirationTime('1h')
      .sign(privateKey);
    headers = { authorization: `Bearer ${token}` };
    open = await startWorld();
    closed = await startWorld({
      access: {
        kind: 'signed-in',
        tokenKeys: { keys: [await exportJWK(publicKey)] },
        signingKey: privateKey,
      },
    });
  });
  afterAll(() => Promise.all([open.close(), closed.close()]));

  const tell = (world: World, message: string, extensions: object = {}) => {
    world.mediation.behaviour = (_, response) =>
      sendJson(response, {
        data: { disputeTotal: null },
        errors: [
          { message, path: ['disputeTotal'], extensions: { ...extensions, stacktrace: ['at a.js:1'] } },
        ],
      });
    return world.ask('{ disputeTotal }', { headers });
  };

  it('never give away SQL, addresses or stacks, signed in or open', async () => {
    for (const world of [open, closed]) {
      const { text, answer } = await world.ask('{ fault region(code: "990101101000") { faulty } }', {
        headers,
      });
      expect(answer.data).toEqual({ fault: null, region: { faulty: null } });
      expect(answer.errors).toHaveLength(2);
      expect(text).not.toMatch(secrets);
      for (const { extensions } of answer.errors ?? []) {
        expect(extensions).toEqual({ code: 'DEPARTMENT_ERROR', department: 'mediation' });
      }
      expect(await world.log.line('Pool.query')).toContain('mediation');
    }
  });

  it('never give away an address when the department is down', async () => {
    await closed.petitions.stop();
    const { text } = await closed.ask('{ petitionTotal }', { headers });
    await closed.petitions.start();
    expect(text).not.toMatch(secrets);
    expect(await closed.log.line('DEPARTMENT_UNAVAILABLE')).toContain('ECONNREFUSED');
  });

  it.each(['BAD_USER_INPUT', 'BEYOND_CALENDAR'])('are kept for %s', async (code) => {
    const refused = await tell(closed, '日期应在今天之前', { code });
    expect(refused.answer.errors).toEqual([
      {
        message: '日期应在今天之前',
        path: ['disputeTotal'],
        extensions: { code, department: 'mediation' },
      },
    ]);
    expect(refused.answer.extensions?.departments).toEqual({ mediation: { state: 'ok' } });
  });

  it('are replaced for everything of its own', async () => {
    for (const code of ['INTERNAL_SERVER_ERROR', 'GRAPHQL_VALIDATION_FAILED', 'OOPS', undefined]) {
      const { answer } = await tell(closed, 'our cache fell over', { code });
      expect(answer.errors?.[0]?.message).toContain('该部门系统处理时出错');
      expect(answer.errors?.[0]?.extensions).toEqual({ code: 'DEPARTMENT_ERROR', department: 'mediation' });
      expect(answer.extensions?.departments).toEqual({ mediation: { state: 'error' } });
    }
  });

  it('pass when the gateway is open, with the department’s own code', async () => {
    const { answer } = await tell(open, 'our cache fell over', { code: 'CACHE' });
    expect(answer.errors).toEqual([
      {
        message: 'our cache fell over',
        path: ['disputeTotal'],
        extensions: { code: 'CACHE', department: 'mediation' },
      },
    ]);
  });

  it('come in English where English is preferred', async () => {
    open.mediation.behaviour = null;
    const { answer } = await open.ask('{ region(code: "990101101000") { faulty } }', {
      headers: { 'accept-language': 'en' },
    });
    expect(answer.errors?.[0]?.message).toMatch(/^The department failed while answering/);
  });
});

describe('an answer', () => {
  it('has no extension but the departments', async () => {
    const world = await startWorld();
    world.registry.behaviour = (_, response) =>
      sendJson(response, { data: { region: { __typename: 'Region', name: null } } });
    const { answer } = await world.ask('{ region(code: "1") { name } }');
    expect(answer.data).toEqual({ region: null });
    expect(answer.extensions).toEqual({ departments: { registry: { state: 'error' } } });
    expect(answer.errors).toMatchObject([
      { path: ['region', 'name'], extensions: { department: 'registry' } },
    ]);
    await world.close();
  });
});

describe('an internal fault', () => {
  it('is told by a number that the log has too', () => {
    const lines: unknown[] = [];
    const write = (...values: unknown[]): void => void lines.push(values);
    const fault = new GraphQLError('x', { originalError: new Error(secretFault) });
    const told = presentError(fault, {
      language: 'en',
      open: true,
      log: { info: write, warn: write, error: write },
    });
    expect(told).toEqual({
      message: expect.stringMatching(/^Internal fault/),
      extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) },
    });
    expect(lines).toEqual([[{ id: told.extensions?.['id'], err: fault.originalError }, expect.any(String)]]);
  });
});

describe('the language', () => {
  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['*', 'zh'],
    ['fr', 'zh'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-US,en;q=0.9,zh;q=0.8', 'en'],
    ['en;q=0.1, zh;q=0.2', 'zh'],
    ['en;q=0', 'zh'],
  ])('of %p is %s', (header, language) => expect(preferredLanguage(header)).toBe(language));
});
