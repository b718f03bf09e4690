/** GB18030 bytes of a text in characters of its two-byte area, found by decoding that area once. */
export function encodeGb18030(text: string): Buffer {
  const bytes: number[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint < 0x80) {
      bytes.push(codePoint);
      continue;
    }
    const pair = twoByteArea().get(character);
    if (!pair) throw new Error(`${character} is outside the two-byte area of GB18030`);
    bytes.push(...pair);
  }
  return Buffer.from(bytes);
}

let area: Map<string, readonly [number, number]> | null = null;

function twoByteArea(): Map<string, readonly [number, number]> {
  if (area) return area;
  area = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      area.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return area;
}
