import { describe, expect, it } from '@jest/globals';
import { sendJson } from './department.ts';
import { startWorld } from './world.ts';

describe('a gateway that is stopped', () => {
  it('answers what is under way, lets idle connections go, and takes nothing new', async () => {
    const world = await startWorld();
    await world.ask('{ disputeTotal }');
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    let release = (): void => {};
    world.mediation.behaviour = (_, response) => {
      release = () => sendJson(response, { data: { disputeTotal: 9 } });
      arrive();
    };
    const underWay = world.ask('{ disputeTotal }');
    await arrived;
    const began = Date.now();
    const closing = world.close();
    await expect(
      (async () => {
        for (;;) await world.raw('/health', { headers: { connection: 'close' } });
      })(),
    ).rejects.toThrow();
    release();
    expect((await underWay).answer.data).toEqual({ disputeTotal: 9 });
    await closing;
    expect(Date.now() - began).toBeLessThan(4_000);
  });
});
