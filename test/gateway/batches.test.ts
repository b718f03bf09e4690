import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sendJson } from './department.ts';
import { startWorld, type World } from './world.ts';

const most = 10_000;
const query = '{ regions { code disputeCount } }';
const codes = Array.from({ length: 2 * most + 1 }, (_, nth) => String(nth));

interface Region {
  readonly code: string;
  readonly disputeCount: number | null;
}

describe('a fetch for more entities than are asked for at once', () => {
  let world: World;
  let batches: number[];
  beforeEach(async () => {
    batches = [];
    world = await startWorld();
    world.registry.behaviour = (_, response) =>
      sendJson(response, { data: { regions: codes.map((code) => ({ __typename: 'Region', code })) } });
    world.mediation.behaviour = ({ body }, response) => {
      const asked = body.variables?.['representations'] as { code: string }[];
      batches.push(asked.length);
      const entities = asked.map(({ code }) => ({ disputeCount: Number(code) * 2 }));
      sendJson(response, { data: { _entities: entities } });
    };
  });
  afterEach(() => world.close());

  const regions = async (): Promise<{ found: Region[]; errors: unknown }> => {
    const { data, errors } = (await world.ask(query)).answer;
    return { found: data.regions as Region[], errors };
  };

  it('is sent in parts, and answered as one', async () => {
    const { found, errors } = await regions();
    expect(errors).toBeUndefined();
    expect(batches.sort()).toEqual([1, most, most]);
    expect(found).toEqual(codes.map((code) => ({ code, disputeCount: Number(code) * 2 })));
  });

  it('loses what a part of it does not answer, and keeps the path of an error in another', async () => {
    const answer = world.mediation.behaviour;
    world.mediation.behaviour = (received, response) => {
      const [first] = received.body.variables?.['representations'] as { code: string }[];
      if (first?.code === String(most)) return sendJson(response, {}, 503);
      if (first?.code === '0') return answer?.(received, response);
      const error = { message: 'no', path: ['_entities', 0, 'disputeCount'] };
      return sendJson(response, { data: { _entities: [{ disputeCount: null }] }, errors: [error] });
    };
    const { found, errors } = await regions();
    expect(errors).toMatchObject([
      { path: ['regions'], extensions: { code: 'DEPARTMENT_UNAVAILABLE', at: 'regions.@' } },
      { path: ['regions', 2 * most, 'disputeCount'], extensions: { code: 'DEPARTMENT_ERROR' } },
    ]);
    expect(found.filter(({ disputeCount }) => disputeCount !== null)).toHaveLength(most);
  });

  it('has one error when nothing of it is answered', async () => {
    world.mediation.behaviour = (_, response) => sendJson(response, {}, 503);
    const { found, errors } = await regions();
    expect(errors).toMatchObject([{ path: ['regions'], extensions: { code: 'DEPARTMENT_UNAVAILABLE' } }]);
    expect(new Set(found.map(({ disputeCount }) => disputeCount))).toEqual(new Set([null]));
  });
});
