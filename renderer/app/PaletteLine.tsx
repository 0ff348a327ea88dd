import type { ReactNode } from 'react';
import { cx } from '../parts/cx';
import { pieces } from './paletteHits';
import classes from './Palette.module.css';

interface PaletteLineProps {
  label: string;
  /** What stands below it: where a wording comes from. */
  note?: string | undefined;
  /** Folded words that were typed. */
  typed: readonly string[];
  /** Keys of an action, or where a thing stands. */
  end: ReactNode;
}

/** One line of the palette: what was typed stands out, the rest is cut where the line ends. */
export function PaletteLine({ label, note, typed, end }: PaletteLineProps) {
  return (
    <>
      <span className={cx('oneLine', classes.text)}>
        {pieces(label, typed).map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}
        {note !== undefined && <span className={cx('oneLine', 'hint', classes.note)}>{note}</span>}
      </span>
      {end !== undefined && <span className={cx('oneLine', 'hint', classes.end)}>{end}</span>}
    </>
  );
}
