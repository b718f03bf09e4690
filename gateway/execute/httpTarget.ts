/** Where a department is asked by HTTP. */
export interface HttpTarget {
  readonly origin: string;
  readonly path: string;
}

/** Reads an address; null when it is none of HTTP. */
export function httpTarget(url: string): HttpTarget | null {
  const target = URL.canParse(url) ? new URL(url) : null;
  if (!target || !/^https?:$/.test(target.protocol)) return null;
  return { origin: target.origin, path: target.pathname + target.search };
}
