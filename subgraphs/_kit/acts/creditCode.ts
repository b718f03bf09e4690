const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** What a unified social credit code looks like; its letters leave out I, O, S, V and Z. */
export const creditCodePattern = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

/**
 * True for a unified social credit code with the right check character (GB 32100). Who may not see an accusation is
 * found by comparing such codes, so a mistyped one would open it to the accused body (R-PE-11).
 */
export function isCreditCode(code: string | null): code is string {
  if (code === null || !creditCodePattern.test(code)) return false;
  const sum = [...code.slice(0, 17)].reduce(
    (total, character, index) => total + alphabet.indexOf(character) * (3 ** index % 31),
    0,
  );
  return alphabet[(31 - (sum % 31)) % 31] === code[17];
}
