import { Cancellation } from '../execute/cancellation.ts';

/** Answers under way, by who asked and what. */
export interface InFlight<Answer> {
  /**
   * Gives what `find` finds; whoever asks the same meanwhile gets the same. `find` is broken off when all who wait for it
   * have left.
   */
  share(
    viewer: object,
    question: string,
    left: Cancellation,
    find: (left: Cancellation) => Promise<Answer>,
  ): Promise<Answer>;
  /** From now on nobody gets what was asked before: something has been done meanwhile. */
  startAnew(): void;
}

interface Flight<Answer> {
  readonly answer: Promise<Answer>;
  readonly abandoned: Cancellation;
  waiting: number;
}

/** Makes the place where the same question of the same viewer is asked once at a time. Never for mutations. */
export function createInFlight<Answer>(): InFlight<Answer> {
  let flights = new WeakMap<object, Map<string, Flight<Answer>>>();

  return {
    share(viewer, question, left, find) {
      let ofViewer = flights.get(viewer);
      if (!ofViewer) flights.set(viewer, (ofViewer = new Map()));
      const flight = ofViewer.get(question) ?? begin(ofViewer, question, find);
      flight.waiting += 1;
      left.onCancel(() => {
        flight.waiting -= 1;
        if (flight.waiting > 0) return;
        end(ofViewer, question, flight);
        flight.abandoned.cancel();
      });
      return flight.answer;
    },
    startAnew() {
      flights = new WeakMap();
    },
  };

  function begin(
    among: Map<string, Flight<Answer>>,
    question: string,
    find: (left: Cancellation) => Promise<Answer>,
  ): Flight<Answer> {
    const abandoned = new Cancellation();
    const answer = find(abandoned).finally(() => end(among, question, flight));
    const flight: Flight<Answer> = { answer, abandoned, waiting: 0 };
    among.set(question, flight);
    return flight;
  }

  function end(among: Map<string, Flight<Answer>>, question: string, flight: Flight<Answer>): void {
    if (among.get(question) === flight) among.delete(question);
  }
}
