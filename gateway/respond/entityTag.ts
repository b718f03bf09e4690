import { createHash } from 'node:crypto';

/** The strong entity tag of an answer: the same bytes as the same type of content, and nothing else, have it. */
export function entityTag(body: Buffer, type: string): string {
  return `"${createHash('sha256').update(type).update('\n').update(body).digest('base64url')}"`;
}

/** True when an If-None-Match header names the tag, or any. */
export function matches(tag: string, header: string | undefined): boolean {
  if (header === undefined) return false;
  return header.trim() === '*' || header.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
}
