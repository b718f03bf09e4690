/** The other processes of the same gateway. */
export interface Peers {
  /** Tells them that nobody answers at an address (`mediation http://…`). */
  tell(address: string): void;
  /** Calls back when one of them tells so. */
  onTold(listener: (address: string) => void): void;
}

/** What workers and the process that started them tell each other. */
export type WorkerMessage =
  { readonly kind: 'ready'; readonly url: string } | { readonly kind: 'failing'; readonly address: string };

/** The peers of a worker, by way of the process that started it. */
export const peersOfWorker: Peers = {
  tell: (address) => void sendToPrimary({ kind: 'failing', address }),
  onTold: (listener) =>
    void process.on('message', (message: WorkerMessage) => {
      if (message.kind === 'failing') listener(message.address);
    }),
};

/** Tells the process that started this one. */
export function sendToPrimary(message: WorkerMessage): void {
  // A worker that is being stopped may have lost its channel already.
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
}
