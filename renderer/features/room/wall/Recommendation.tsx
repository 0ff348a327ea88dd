import type { RoomViewOf } from '../../../../core/room/view';
import { Runs } from './Runs';
import { useFit } from './useFit';
import classes from './Recommendation.module.css';

/** One that is short is no louder than one that is long: both stand between 5 and 8.5 hundredths while they fit. */
const LARGEST = 8.5;

/** One recommendation, as large as it can be. */
export function Recommendation({ view }: { view: RoomViewOf<'recommendation'> }) {
  const ref = useFit<HTMLDivElement>(view, LARGEST);
  return (
    <div ref={ref} className={classes.fit}>
      <div className={classes.item}>
        {view.label !== '' && <p className={classes.label}>{view.label}</p>}
        <div>
          <p className={classes.text}>
            <Runs runs={view.runs} />
          </p>
          {view.subItems.map((subItem, index) => (
            <p key={index} className={classes.subItem}>
              <span className={classes.mark}>{subItem.label}</span>
              <span>
                <Runs runs={subItem.runs} />
              </span>
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}
