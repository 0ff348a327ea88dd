import { LANGUAGE_TAGS, type Language } from '../../../../core/model/language';
import type { ShownBlock } from '../../../../core/room/view';
import { Runs } from './Runs';
import classes from './Draft.module.css';

type Side = Pick<ShownBlock, 'label' | 'runs'>;

/** A paragraph of the wall, in two languages side by side or, on a wall of 4:3, one under the other. */
export function Block({
  block: { role, label, runs, beside, goesOn },
  also,
  isBelow,
}: {
  block: ShownBlock;
  also: Language | undefined;
  /** It would stand cut at the foot, and is not seen. */
  isBelow?: boolean;
}) {
  const Line = role === 'title' ? 'h1' : role === 'heading' ? 'h2' : 'p';
  const side = (each: Side) => (
    <>
      {(each.label !== '' || (goesOn && role === 'item')) && (
        <span className={classes.label}>{each.label}</span>
      )}
      <span>
        <Runs runs={each.runs} />
      </span>
    </>
  );
  return (
    <div
      className={classes.block}
      data-two={beside !== undefined || undefined}
      data-below={isBelow || undefined}
    >
      <Line className={classes[role]}>{side({ label, runs })}</Line>
      {beside && also && (
        <p className={classes[role]} lang={LANGUAGE_TAGS[also]}>
          {side(beside)}
        </p>
      )}
    </div>
  );
}
