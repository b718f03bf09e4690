import { resolve } from 'node:path';
import type { Viewer } from '../../schema/viewer.ts';
import { vaultDesk } from '../../scripts/tip-vault/desk.ts';
import { newVaultKey, readVaultKey, type VaultKey } from '../../scripts/tip-vault/key.ts';
import { tipVault } from '../../scripts/tip-vault/vault.ts';
import { connectDatabase, type DatabaseConnection } from '../../subgraphs/_kit/database.ts';
import { department } from '../../subgraphs/dispatch/index.ts';
import { tipsForVault } from '../../subgraphs/dispatch/store/tipsForVault.ts';
import { departmentDatabase } from '../setup/database.ts';
import { departmentWorld, type World } from '../subgraphs/world.ts';

/** A vault of its own beside the command centre's tips. */
export interface TestVault {
  readonly world: World;
  readonly own: DatabaseConnection;
  readonly key: VaultKey;
  /** The vault as a viewer sits at it, with a key. */
  at(viewer: Viewer, key: VaultKey): ReturnType<typeof vaultDesk>;
  close(): Promise<void>;
}

/** A key, as the vault reads it. */
export function keyOf(jwk: object): Promise<VaultKey> {
  return readVaultKey({ LIANDONG_TIP_VAULT_KEY: JSON.stringify(jwk) }, 'no file');
}

/** Makes one, with a key of its own. */
export async function startVault(clock: () => Date): Promise<TestVault> {
  const world = await departmentWorld(department, '2024-03-11T09:00:00+08:00');
  const migrations = resolve(import.meta.dirname, '../../scripts/tip-vault/migrations');
  const database = await departmentDatabase('tip-vault', migrations);
  const own = connectDatabase(database.url, { name: 'vault-test', max: 4 });
  const key = await keyOf(newVaultKey());
  return {
    ...{ world, own, key },
    at: (viewer, keyThen) =>
      vaultDesk(tipVault(own.db, keyThen, clock), tipsForVault(world.connection.db, viewer), viewer.subject),
    async close() {
      await own.close();
      await Promise.all([world.close(), database.drop()]);
    },
  };
}
