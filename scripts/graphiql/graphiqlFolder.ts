import { createHash } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build, stop } from 'esbuild';

const sources = import.meta.dirname;
const savedOperations = resolve(sources, '../../schema/operations');
const prefix = 'graphiql-';

/**
 * A folder with the query page and all that it loads, so that a browser needs nothing but the hub. Bundled once per
 * version into the cache folder, by a process of esbuild's own (some seconds); the saved operations are put in anew at
 * each call. Throws when graphiql or esbuild is not installed.
 */
export async function graphiqlFolder(cacheFolder: string): Promise<string> {
  const folder = join(cacheFolder, `${prefix}${await version()}`);
  if (!(await exists(folder))) await bundleInto(folder, cacheFolder);
  await writeFile(join(folder, 'operations.json'), JSON.stringify(await operations()));
  return folder;
}

async function bundleInto(folder: string, cacheFolder: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  // Built beside and renamed: a build that was cut short is never taken for a whole one.
  const beside = await mkdtemp(join(cacheFolder, 'unfinished-'));
  try {
    await bundle(beside);
    await cp(join(sources, 'index.html'), join(beside, 'index.html'));
    for (const name of await readdir(cacheFolder)) {
      if (name.startsWith(prefix)) await rm(join(cacheFolder, name), { recursive: true, force: true });
    }
    // mkdtemp keeps others out; what a browser may read, any account of the hub may.
    await chmod(beside, 0o755);
    await rename(beside, folder);
  } catch (fault) {
    await rm(beside, { recursive: true, force: true });
    if (!(await exists(folder))) throw fault;
  }
}

async function bundle(outdir: string): Promise<void> {
  const options = { outdir, bundle: true, minify: true, target: 'es2022', logLevel: 'silent' } as const;
  try {
    await build({
      ...options,
      entryPoints: { page: join(sources, 'page.js') },
      format: 'esm',
      splitting: true,
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.ttf': 'file' },
    });
    await build({ ...options, entryPoints: workers(), format: 'iife' });
  } finally {
    await stop();
  }
}

/** The editor's workers, from the very packages that GraphiQL itself uses. */
function workers(): Record<string, string> {
  const graphiql = createRequire(createRequire(import.meta.url).resolve('graphiql'));
  const editor = createRequire(graphiql.resolve('@graphiql/react'));
  return {
    'editor.worker': editor.resolve('monaco-editor/esm/vs/editor/editor.worker.js'),
    'json.worker': editor.resolve('monaco-editor/esm/vs/language/json/json.worker.js'),
    'graphql.worker': editor.resolve('monaco-graphql/esm/graphql.worker.js'),
  };
}

/** GraphiQL's version, and a mark that changes with our own page. */
async function version(): Promise<string> {
  const manifest = createRequire(import.meta.url).resolve('graphiql/package.json');
  const { version: released } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const own = createHash('sha256');
  for (const name of ['index.html', 'page.js', 'graphiqlFolder.ts'])
    own.update(await readFile(join(sources, name)));
  return `${released}-${own.digest('hex').slice(0, 8)}`;
}

/** The saved operations with their variables (`name.variables.json` beside `name.graphql`), in order of their names. */
async function operations(): Promise<{ query: string; variables: unknown }[]> {
  const names = (await exists(savedOperations)) ? await readdir(savedOperations) : [];
  return Promise.all(
    names
      .filter((name) => name.endsWith('.graphql'))
      .sort()
      .map(async (name) => {
        const variables = join(savedOperations, name.replace(/\.graphql$/, '.variables.json'));
        return {
          query: await readFile(join(savedOperations, name), 'utf8'),
          variables: (await exists(variables))
            ? (JSON.parse(await readFile(variables, 'utf8')) as unknown)
            : {},
        };
      }),
  );
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
