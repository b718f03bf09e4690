import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  createBreaker,
  type Breaker,
  type BreakerState,
  type Passage,
} from '../../gateway/execute/breaker.ts';

describe('a breaker', () => {
  let clock: number;
  let breaker: Breaker;
  let moves: BreakerState[];
  beforeEach(() => {
    clock = 0;
    moves = [];
    const moved = (state: BreakerState) => void moves.push(state);
    const times = { now: () => clock, chance: () => 0.5 };
    breaker = createBreaker({ failures: 3, restMs: 100, longestRestMs: 350, ...times, moved });
  });
  const pass = (): Passage => {
    const passage = breaker.enter();
    if ('restMs' in passage) throw new Error('closed to this fetch');
    return passage;
  };
  const fail = (times: number): void => {
    for (let nth = 0; nth < times; nth += 1) pass().end('failed');
  };
  const rest = (): number | null => {
    const passage = breaker.enter();
    return 'restMs' in passage ? passage.restMs : null;
  };

  it('lets everything through until a department fails several times in a row', () => {
    fail(2);
    pass().end('answered');
    fail(2);
    expect(rest()).toBeNull();
    fail(1);
    expect(rest()).toBe(100);
  });

  it('lets one fetch try when the rest is over, and the others when it was answered', () => {
    fail(3);
    clock = 100;
    const trial = pass();
    expect(rest()).toBe(0);
    trial.end('answered');
    expect([rest(), rest()]).toEqual([null, null]);
    expect(moves).toEqual(['open', 'half-open', 'closed']);
  });

  it('rests twice as long after each trial that fails, up to a limit, and briefly again after an answer', () => {
    fail(3);
    const rests = [100, 200, 350, 350].map((length) => {
      expect(rest()).toBe(length);
      clock += length;
      pass().end('failed');
      return length;
    });
    expect(rests).toHaveLength(4);
    clock += 350;
    pass().end('answered');
    fail(3);
    expect(rest()).toBe(100);
  });

  it('tries again at once when the trial told nothing', () => {
    fail(3);
    clock = 100;
    pass().end('unknown');
    expect(rest()).toBeNull();
  });

  it('that is warned lets one fetch try, and the others when it was answered', () => {
    breaker.suspect();
    const trial = pass();
    expect(rest()).toBe(0);
    trial.end('answered');
    expect([rest(), rest()]).toEqual([null, null]);
  });

  it('that is warned opens at the first failure, and rests no shorter for a warning', () => {
    breaker.suspect();
    fail(1);
    expect(rest()).toBe(100);
    breaker.suspect();
    expect(rest()).toBe(100);
  });

  it('does not rest longer for what was under way when it opened', () => {
    const underWay = Array.from({ length: 6 }, pass);
    for (const passage of underWay) passage.end('failed');
    expect(rest()).toBe(100);
  });
});
