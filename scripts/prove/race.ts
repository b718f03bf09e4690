import { runTests } from './tests/runTests.ts';

/**
 * Two clerks act on the same case at once, 1,000 times in each department (or as often as the first argument says): exactly
 * one wins each time. The short form is `race.db.test.ts` of each department.
 */
export function prove(args: readonly string[]): Promise<boolean> {
  return Promise.resolve(runTests('race.db.test', args[0] ?? '1000', { flags: ['--runInBand'] }));
}
