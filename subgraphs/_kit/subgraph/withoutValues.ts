import { DrizzleQueryError } from 'drizzle-orm';
import { faultCodes } from '../database.ts';

/**
 * A fault as it may be written down: of a statement that failed its text, its codes and where it came from, but not the
 * values that were sent with it, nor PostgreSQL's words about them. They may be what a tip says, or the name of a party.
 */
export function withoutValues(fault: unknown): unknown {
  if (!(fault instanceof DrizzleQueryError)) return fault;
  const said = new Error(`Failed query (${faultCodes(fault).join(', ')}): ${fault.query}`);
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  said.stack = [`${said.name}: ${said.message}`, ...frames].join('\n');
  return said;
}
