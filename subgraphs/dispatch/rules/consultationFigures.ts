import { SMALLEST_SHOWN } from '../../_kit/access.ts';

/** How many opinions were heard, and of these for and against. */
export interface ConsultationFigures {
  readonly statements: number;
  readonly supporting: number;
  readonly objecting: number;
}

const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN;

/**
 * The figures as others than the two bodies of an assessment see them: where few had the same opinion nothing is told but
 * how many there were in all, and not even that where they were few.
 */
export function shownFigures({ statements, supporting, objecting }: ConsultationFigures): {
  [Figure in keyof ConsultationFigures]: number | null;
} {
  const isHidden = [supporting, objecting, statements - supporting - objecting].some(isSmall);
  return {
    statements: isSmall(statements) ? null : statements,
    supporting: isHidden ? null : supporting,
    objecting: isHidden ? null : objecting,
  };
}
