import { roomWords } from '../../../../core/room/words';
import type { RoomViewOf } from '../../../../core/room/view';
import { useFit } from './useFit';
import classes from './Coverage.module.css';

/** Which actions of the plan the recommendations speak to, and of how many. */
export function Coverage({ view }: { view: RoomViewOf<'coverage'> }) {
  const { language, title, inBrief, objectives } = view;
  const words = roomWords(language);
  const ref = useFit<HTMLDivElement>(view);
  const actions = objectives.flatMap((objective) => objective.actions);
  const covered = actions.filter(({ count }) => count > 0).length;
  return (
    <div className={classes.coverage}>
      <header className={classes.head}>
        <h1 className={classes.title}>{title}</h1>
        <p className={classes.sum}>{words.covered(covered, actions.length)}</p>
      </header>
      <div ref={ref} className={classes.fit}>
        {objectives.map(({ label, about, count, actions: own }) => (
          <div key={label} className={classes.objective}>
            <p>
              {label}
              {count > 0 && <span className={classes.own}> · {count}</span>}
            </p>
            <ul className={classes.actions}>
              {own.map((action) => (
                <li
                  key={action.number}
                  className={classes.action}
                  data-covered={action.count > 0 || undefined}
                >
                  <span className={classes.number}>{action.number}</span>
                  {action.count > 0 && <span className={classes.count}>× {action.count}</span>}
                </li>
              ))}
            </ul>
            <p className={classes.about}>{about}</p>
          </div>
        ))}
      </div>
      {inBrief && <p className={classes.note}>{words.inBrief}</p>}
    </div>
  );
}
