import { adminUser } from './password.ts';
import { finishProgram, nameForProgram, type ProgramCall, startFailed, startProgram } from './run.ts';

/**
 * Sets the superuser's password of a cluster that no server runs on: for a data folder whose password file was lost or
 * not copied with it. Uses PostgreSQL's single-user mode, which the owner of the files may always do.
 */
export async function resetPassword(call: ProgramCall, password: string): Promise<void> {
  const args = ['--single', '-D', await nameForProgram(call), 'postgres'];
  const program = await startProgram(call, 'postgres', args, 'pipe');
  // The password is of the URL-safe alphabet: it needs no quoting.
  const { code, output } = await finishProgram(program, `ALTER ROLE ${adminUser} PASSWORD '${password}'\n`);
  if (code !== 0) throw startFailed(output);
}
