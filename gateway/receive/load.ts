import { catalogued } from '../../schema/errors.ts';

/** The requests under way, however they came. */
export interface Load {
  /** Throws OVERLOADED when there are too many; returns how to say that this one is done, which may be said twice. */
  begin(): () => void;
}

/** Makes the count of what is under way, `most` at a time. */
export function createLoad(most: number): Load {
  let underWay = 0;
  return {
    begin() {
      if (underWay >= most) throw catalogued('OVERLOADED');
      underWay += 1;
      let isDone = false;
      return () => {
        if (!isDone) underWay -= 1;
        isDone = true;
      };
    },
  };
}
