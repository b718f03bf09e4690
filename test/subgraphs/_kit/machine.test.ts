import { describe, expect, it } from '@jest/globals';
import { actContext, postsOf, reckoningOf } from '../../../subgraphs/_kit/acts/context.ts';
import {
  actsOpen,
  agreed,
  decideAct,
  refused,
  statesAwaiting,
  type Act,
} from '../../../subgraphs/_kit/acts/machine.ts';
import { userErrorResolvers } from '../../../subgraphs/_kit/acts/userErrors.ts';
import { actAt } from '../acts.ts';
import { viewerOf } from '../world.ts';

type State = 'OPEN' | 'CLOSED';
type Post = 'CLERK' | 'HEAD';
const act = (
  by: readonly Post[],
  from: readonly State[],
  agrees = true,
): Act<State, Post, object, object, object, 'NO'> => ({
  title: '',
  by,
  from,
  decide: () => (agrees ? agreed({}) : refused('NO', 'why', { zh: '因', en: 'why' })),
});
const acts = {
  close: act(['HEAD'], ['OPEN']),
  note: act(['CLERK', 'HEAD'], ['OPEN', 'CLOSED']),
  open: act(['CLERK'], []),
};
const by = (...posts: Post[]) => actAt<Post>('2024-03-01T09:00:00+08:00', posts);

describe('an act', () => {
  it('asks for the post first, then for the state, then for its own reasons', () => {
    expect(decideAct(acts.close, {}, 'CLOSED', {}, by('CLERK'))).toEqual(refused('NOT_YOUR_POST'));
    expect(decideAct(acts.close, {}, 'CLOSED', {}, by('HEAD'))).toEqual(refused('NOT_IN_THIS_STATE'));
    expect(decideAct(act(['HEAD'], ['OPEN'], false), {}, 'OPEN', {}, by('HEAD'))).toMatchObject({
      ok: false,
      error: { code: 'NO', field: 'why' },
    });
    expect(decideAct(acts.close, {}, 'OPEN', {}, by('CLERK', 'HEAD'))).toEqual(agreed({}));
  });

  it('that opens a case is not done to one that is there, and the other way round', () => {
    expect(decideAct(acts.open, {}, null, {}, by('CLERK'))).toEqual(agreed({}));
    expect(decideAct(acts.open, {}, 'OPEN', {}, by('CLERK'))).toEqual(refused('NOT_IN_THIS_STATE'));
    expect(decideAct(acts.note, {}, null, {}, by('CLERK'))).toEqual(refused('NOT_IN_THIS_STATE'));
  });

  it('is offered to those who may do it, where they may', () => {
    expect(actsOpen(acts, 'OPEN', ['CLERK'])).toEqual(['note']);
    expect(actsOpen(acts, 'OPEN', ['HEAD'])).toEqual(['close', 'note']);
    expect(statesAwaiting<State, Post>(acts, ['HEAD'])).toEqual(['OPEN', 'CLOSED']);
    expect(statesAwaiting<State, Post>(acts, [])).toEqual([]);
  });
});

describe('who acts', () => {
  const posts = { COMMITTEE_CLERK: '', COMMITTEE_HEAD: '' };

  it('holds the posts that the scopes of this department name', () => {
    const viewer = viewerOf([
      'mediation:read',
      'mediation:committee-clerk',
      'petitions:committee-head',
      'x:committee-head',
    ]);
    expect(postsOf(viewer, 'mediation', posts)).toEqual(['COMMITTEE_CLERK']);
    expect(postsOf(viewerOf(['mediation:read']), 'mediation', posts)).toEqual([]);
  });

  it('counts by unverified rules only where they are switched on', () => {
    const at = (rules?: string) => actContext(viewerOf([]), [], reckoningOf(rules));
    expect([at().enabled('R-CC-10'), at('R-CC-9, R-CC-10').enabled('R-CC-10')]).toEqual([false, true]);
    expect(at('').enabled('')).toBe(false);
  });
});

describe('a user error', () => {
  const { message } = userErrorResolvers({ NO: { zh: '不行。', en: 'No.' } });

  it('speaks Chinese or English, with what is particular to the case', () => {
    const plain = { code: 'NO', field: null, detail: null } as const;
    const detail = { zh: '因为', en: 'because' };
    expect(message(plain, { language: 'ZH' })).toBe('不行。');
    expect(message({ ...plain, detail }, { language: 'ZH' })).toBe('不行。（因为）');
    expect(message({ ...plain, detail }, { language: 'EN' })).toBe('No. (because)');
  });
});
