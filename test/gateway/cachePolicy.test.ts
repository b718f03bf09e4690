import { describe, expect, it } from '@jest/globals';
import { readCachePolicy } from '../../gateway/execute/cachePolicy.ts';

describe('a Cache-Control header', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['public', null],
    ['max-age=ten', null],
    ['max-age=-5', null],
    ['MAX-AGE=10 , Public', { maxAge: 10, shared: true }],
    ['max-age=10, public, private', { maxAge: 10, shared: false }],
    ['max-age=10, private="x-y"', { maxAge: 10, shared: false }],
    ['s-maxage=10', null],
  ])('%p is read as %p', (header, policy) => expect(readCachePolicy(header)).toEqual(policy));
});
