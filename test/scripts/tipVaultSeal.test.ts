import { createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openText, sealText, type SealedText } from '../../scripts/tip-vault/seal.ts';

const newKey = () => createSecretKey(randomBytes(32));
const key = newKey();
const some = fc.string({ unit: 'grapheme', minLength: 1 });

describe('what is sealed', () => {
  it('is opened under its own label by its own key, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(some, some, async (text, label) => {
        const sealed = await sealText(text, label, key);
        expect(await openText(sealed, label, key)).toBe(text);
        expect(await openText(sealed, `${label}x`, key)).toBeNull();
        expect(await openText(sealed, label, newKey())).toBeNull();
      }),
    );
  });

  it('is not opened when one character of it is another', async () => {
    const sealed = await sealText('赵小满', 'label', key);
    const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (const part of Object.keys(sealed) as (keyof SealedText)[]) {
      const text = sealed[part];
      // The last character of a part may hold bits that say nothing.
      for (let place = 0; place < text.length - 1; place += 1) {
        const other = signs[(signs.indexOf(text[place] ?? '') + 1) % signs.length];
        const altered = { ...sealed, [part]: `${text.slice(0, place)}${other}${text.slice(place + 1)}` };
        expect([part, place, await openText(altered, 'label', key)]).toEqual([part, place, null]);
      }
    }
  });

  it('is sealed anew each time', async () => {
    const many = await Promise.all(Array.from({ length: 200 }, () => sealText('赵小满', 'label', key)));
    expect(new Set(many.map(({ iv }) => iv)).size).toBe(200);
    expect(new Set(many.map(({ ciphertext }) => ciphertext)).size).toBe(200);
  });
});
