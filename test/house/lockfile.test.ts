import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from './project.ts';

interface Locked {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Locked;

describe('the lock file', () => {
  // npm leaves out what it could not fetch, such as another platform's binary; `npm ci` then refuses the whole file.
  it('has every optional package, also those of other platforms', () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !reachable(place, name)),
    );
    expect(missing).toEqual([]);
  });

  it('fits package.json, in which every version is exact', () => {
    const asked = { ...manifest.dependencies, ...manifest.devDependencies };
    expect({ ...packages['']?.dependencies, ...packages['']?.devDependencies }).toEqual(asked);
    // A second release of a package has a name of its own: `npm:graphql@17.0.0-alpha.2`.
    const exact = /^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;
    expect(Object.entries(asked).filter(([, version]) => !exact.test(version))).toEqual([]);
  });
});

/** Node's own way of looking: in the package's own node_modules, then in those above it. */
function reachable(place: string, name: string): boolean {
  for (
    let at = place;
    ;
    at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : ''
  ) {
    if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in packages) return true;
    if (at === '') return false;
  }
}
