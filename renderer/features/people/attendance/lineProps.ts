import type { Noting } from './useNoting';

/** What every line of the grid is given. */
export interface LineProps {
  /** Its place among the lines. */
  index: number;
  days: readonly string[];
  /** Today in the meeting's own time zone. */
  today: string;
  noting: Noting;
  /** The cell of it that Tab reaches, if it is on this line. */
  reached: number | undefined;
}
