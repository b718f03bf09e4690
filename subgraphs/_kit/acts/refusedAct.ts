import type { Refusal } from './machine.ts';

/** Ends the transaction of an act that is refused, so that it leaves nothing behind; caught where it began. */
export class RefusedAct extends Error {
  readonly refusal: Refusal<string>;

  constructor(refusal: Refusal<string>) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
