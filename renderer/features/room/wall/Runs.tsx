import { Fragment } from 'react';
import type { RoomRun } from '../../../../core/room/view';
import { hasUnbalancedDirection } from '../../../../core/text/unbalancedDirection';
import classes from './Runs.module.css';

/** Words for the wall: what came is underlined, what went is struck through. */
export function Runs({ runs }: { runs: readonly RoomRun[] }) {
  return runs.map((run, index) => <Fragment key={index}>{drawn(run)}</Fragment>);
}

function drawn(run: RoomRun) {
  if (run.kind === 'break') return <br />;
  // A direction that is begun and not ended turns no word beside it.
  let text = hasUnbalancedDirection(run.text) ? <bdi>{run.text}</bdi> : <>{run.text}</>;
  if (run.superscript) text = <sup>{text}</sup>;
  if (run.italic) text = <em>{text}</em>;
  if (run.bold) text = <strong>{text}</strong>;
  if (run.change === 'added') return <ins className={classes.added}>{text}</ins>;
  return run.change === 'removed' ? <del className={classes.removed}>{text}</del> : text;
}
