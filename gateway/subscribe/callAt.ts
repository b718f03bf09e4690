/** The longest time that a timer of Node.js takes, in milliseconds. */
const LONGEST_MS = 2 ** 31 - 1;

/** Calls at a moment (milliseconds, as `Date.now()` counts; Infinity is never), however far it is; returns how to forget it. */
export function callAt(moment: number, call: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const wait = (): void => {
    const left = moment - Date.now();
    timer = setTimeout(left > LONGEST_MS ? wait : call, Math.min(left, LONGEST_MS));
  };
  if (moment !== Infinity) wait();
  return () => clearTimeout(timer);
}
