/** One guard of the house: a command that fails when what it says is no longer so. */
export interface Guard {
  readonly name: string;
  /** What holds when it passes. */
  readonly says: string;
  /** A file for Node with its arguments, from the project's root. */
  readonly command: readonly [string, ...string[]];
}

const run = 'scripts/run.cjs';

/** The compose file tells its story in its own order: database, provision, gateway, departments. */
const anyOrder = ['service-keys', 'services-alphabetical', 'top-level-properties'].flatMap((rule) => [
  '--disable-rule',
  `${rule}-order`,
]);

/** Every guard, in the order in which they run: what is generated first, since the others read it. */
export const guards: readonly Guard[] = [
  { name: 'codegen', says: 'generated types fit the SDL', command: [run, 'codegen', '--check'] },
  { name: 'compose', says: 'the supergraph fits the SDL', command: [run, 'compose', '--check'] },
  { name: 'migration', says: 'migrations fit the tables', command: [run, 'migration', '--check'] },
  { name: 'tsc', says: 'types hold', command: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  {
    name: 'eslint',
    says: 'house rules hold in code, SDL and operations',
    command: ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'],
  },
  {
    name: 'prettier',
    says: 'everything is formatted',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  },
  {
    name: 'dependency-cruiser',
    says: 'nobody imports whom they must not know',
    command: [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      ...['--config', '.dependency-cruiser.js', 'gateway', 'subgraphs', 'schema', 'scripts', 'test'],
    ],
  },
  { name: 'knip', says: 'nothing lies unused', command: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  {
    name: 'compose-file',
    says: 'docker-compose.yml is valid',
    command: ['node_modules/dclint/bin/dclint.cjs', 'docker-compose.yml', '--max-warnings=0', ...anyOrder],
  },
];
