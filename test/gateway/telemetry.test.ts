import dns from 'node:dns';
import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld } from './world.ts';

const loopback = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/;

describe('the gateway', () => {
  const away: string[] = [];
  const { connect } = net.Socket.prototype;
  const { lookup } = dns;

  beforeAll(() => {
    const note = (host: unknown): void => {
      if (typeof host === 'string' && !loopback.test(host)) away.push(host);
    };
    net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
      const [first] = args.flat() as [{ host?: string }];
      note(first?.host);
      return (connect as (...values: unknown[]) => net.Socket).apply(this, args);
    } as typeof connect;
    dns.lookup = ((...args: unknown[]) => {
      note(args[0]);
      return (lookup as (...values: unknown[]) => unknown)(...args);
    }) as typeof lookup;
  });
  afterAll(() => {
    net.Socket.prototype.connect = connect;
    dns.lookup = lookup;
  });

  it('opens no socket off the machine, even where an Apollo key lies in the environment', async () => {
    process.env['APOLLO_KEY'] = 'service:county:key';
    process.env['APOLLO_GRAPH_REF'] = 'county@current';
    const world = await startWorld();
    await world.ask('{ disputeTotal region(code: "990101000000") { children { disputeCount } } }');
    await world.ask('{ nothing }');
    await world.close();
    delete process.env['APOLLO_KEY'];
    delete process.env['APOLLO_GRAPH_REF'];
    expect(away).toEqual([]);
  });

  it('would be caught if it did', async () => {
    const socket = net.connect({ host: '192.0.2.1', port: 9 });
    socket.on('error', () => {});
    socket.destroy();
    expect(away).toEqual(['192.0.2.1']);
  });
});
