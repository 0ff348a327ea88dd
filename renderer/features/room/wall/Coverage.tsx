import type { RoomViewOf } from '../../../../core/room/view';
import { useFit } from './useFit';
import classes from './Coverage.module.css';

/** Which actions of the plan the recommendations speak to, and which not yet. */
export function Coverage({ view }: { view: RoomViewOf<'coverage'> }) {
  const ref = useFit<HTMLDivElement>(view);
  return (
    <div className={classes.coverage}>
      <h1 className={classes.title}>{view.title}</h1>
      <div ref={ref} className={classes.fit}>
        {view.objectives.map(({ label, count, actions }) => (
          <div key={label} className={classes.objective}>
            <p className={classes.label}>
              {label}
              {count > 0 && <span className={classes.own}> · {count}</span>}
            </p>
            <ul className={classes.actions}>
              {actions.map((action) => (
                <li
                  key={action.number}
                  className={classes.action}
                  data-covered={action.count > 0 || undefined}
                >
                  <span className={classes.number}>{action.number}</span>
                  <span className={classes.count}>{action.count}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}
