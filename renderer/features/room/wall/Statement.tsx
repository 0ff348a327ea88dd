import { cx } from '../../../parts/cx';
import { useFit } from './useFit';
import classes from './Statement.module.css';

/** One sentence in the middle: the title of the meeting on Hold, or a message. */
export function Statement({ text, quiet = false }: { text: string; quiet?: boolean }) {
  const ref = useFit<HTMLDivElement>(text);
  return (
    <div className={cx(classes.box, quiet && classes.quiet)}>
      <div ref={ref} className={classes.fit}>
        <h1 className={classes.text}>{text}</h1>
      </div>
    </div>
  );
}
