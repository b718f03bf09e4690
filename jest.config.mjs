/** Tests run as native ES modules; swc only strips the types (tsc checks them in `npm run check`). */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  maxWorkers: 2,
  // Native modules of a finished test file are never given back: a worker that has grown is replaced.
  workerIdleMemoryLimit: '700MB',
  // The machine may be busy; what hangs is ended all the same.
  testTimeout: 60_000,
  globalSetup: '<rootDir>/test/setup/start.ts',
  globalTeardown: '<rootDir>/test/setup/stop.ts',
  // Rules decide over people's rights: `npm test -- --coverage` fails when a line or a branch of one is not tried.
  coverageProvider: 'v8',
  collectCoverageFrom: [
    'subgraphs/*/rules/**/*.ts',
    'subgraphs/_kit/acts/machine.ts',
    'subgraphs/_kit/deadlines/{calendar,days,deadline}.ts',
  ],
  coverageThreshold: { global: { statements: 100, branches: 100, functions: 100, lines: 100 } },
  coverageReporters: ['text'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
