/** Numbers by chance, 0 to `max`: 0 is the plainest choice, so that what fails can be made plainer. */
export type Dice = (max: number) => number;

/** True once in so many times. */
export function now(dice: Dice, andThen: number): boolean {
  return dice(andThen - 1) === andThen - 1;
}

/** One of a list. */
export function oneOf<Item>(dice: Dice, items: readonly Item[]): Item {
  return items[dice(items.length - 1)] as Item;
}
