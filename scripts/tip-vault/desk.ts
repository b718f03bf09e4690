import type { tipsForVault, VaultTip } from '../../subgraphs/dispatch/store/tipsForVault.ts';
import type { ReleaseGround, VaultAct } from './codes.ts';
import type { tipVault, VaultLogLine, VaultOutcome } from './vault.ts';

/**
 * The vault as somebody who has signed in may use it: the desk deposits with the giver's receipt code, a named checker of
 * the tip asks and reads, the head approves and sees the log. Whose a tip is to handle is what the graph says.
 */
export function vaultDesk(
  vault: ReturnType<typeof tipVault>,
  tips: ReturnType<typeof tipsForVault>,
  account: string,
) {
  return {
    /** `input` is the receipt code in its first line and the identity after it. */
    deposit: async (input: string): Promise<VaultOutcome<null>> => {
      const [code = '', ...lines] = input.split(/\r?\n/);
      const tip = await tips.ofDesk(code);
      return tip
        ? handled(tip, tip.number, 'DEPOSIT', (actor) => vault.deposit(actor, lines.join('\n').trim()))
        : { ok: false, refusal: 'NO_SUCH_TIP' };
    },

    /**
     * `input` is the receipt code. The giver is free to do it (PIPL arts. 15, 47), of a sealed tip too and while somebody asks
     * for the identity: a refusal would tell that somebody does.
     */
    withdraw: async (input: string): Promise<VaultOutcome<null>> => {
      const tip = await tips.ofDesk(input.trim());
      return tip ? vault.withdraw({ account, tip: tip.number }) : { ok: false, refusal: 'NO_SUCH_TIP' };
    },

    ask: async (number: string, asked: { ground: ReleaseGround; reason: string }) =>
      handled(await tips.ofChecker(number), number, 'ASK', (actor) => vault.ask(actor, asked)),

    approve: async (number: string) =>
      handled(await tips.ofHead(number), number, 'APPROVE', (actor) => vault.approve(actor)),

    read: async (number: string) =>
      handled(await tips.ofChecker(number), number, 'READ', (actor) =>
        vault.read(actor, (at) => tips.tellGiver(number, at)),
      ),

    log: async (number: string): Promise<VaultOutcome<VaultLogLine[]>> =>
      (await tips.ofHead(number))
        ? { ok: true, value: await vault.log(number) }
        : { ok: false, refusal: 'NO_SUCH_TIP' },
  };

  function handled<Value>(
    tip: VaultTip | null,
    number: string,
    act: VaultAct,
    work: (actor: { account: string; tip: string }) => Promise<VaultOutcome<Value>>,
  ): Promise<VaultOutcome<Value>> {
    const actor = { account, tip: number };
    if (!tip) return vault.deny(actor, act, 'NO_SUCH_TIP');
    if (tip.isClosed) return vault.deny(actor, act, 'TIP_SEALED');
    return work(actor);
  }
}
