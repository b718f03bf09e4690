/**
 * Says when nobody waits any more. An AbortSignal says the same and costs some microseconds each time, which a request pays
 * for itself and every fetch.
 */
export class Cancellation {
  #cancelled = false;
  readonly #listeners = new Set<() => void>();

  get cancelled(): boolean {
    return this.#cancelled;
  }

  cancel(): void {
    if (this.#cancelled) return;
    this.#cancelled = true;
    for (const listener of this.#listeners) listener();
    this.#listeners.clear();
  }

  /** Calls back once it is cancelled; at once if it is already. */
  onCancel(listener: () => void): void {
    if (this.#cancelled) listener();
    else this.#listeners.add(listener);
  }

  forget(listener: () => void): void {
    this.#listeners.delete(listener);
  }
}
