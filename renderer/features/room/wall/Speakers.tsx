import { ROOM_WORDS } from '../../../../core/room/words';
import type { RoomViewOf } from '../../../../core/room/view';
import { Watch } from './Watch';
import classes from './Speakers.module.css';

/** As many as can be read from the last row; the rest are a number. */
const SHOWN = 5;

/** Who has the floor and how long, and who comes next. */
export function Speakers({ view }: { view: RoomViewOf<'speakers'> }) {
  const { language, speaking, waiting } = view;
  const words = ROOM_WORDS[language];
  const rest = waiting.length - SHOWN;
  return (
    <div className={classes.speakers}>
      <p className={classes.item}>{view.item}</p>
      <div className={classes.floor}>
        <h1 className={classes.name}>{speaking?.label ?? words.floorFree}</h1>
        {speaking && (
          <p className={classes.watch}>
            <Watch timer={speaking} language={language} />
          </p>
        )}
      </div>
      {waiting.length > 0 && (
        <div className={classes.waiting}>
          <h2 className={classes.next}>{words.next}</h2>
          <ol className={classes.list}>
            {waiting.slice(0, SHOWN).map((name, index) => (
              <li key={index} className={classes.turn}>
                <span className={classes.place}>{index + 1}</span>
                <span>{name}</span>
              </li>
            ))}
          </ol>
          {rest > 0 && <p className={classes.rest}>+ {rest}</p>}
        </div>
      )}
    </div>
  );
}
