import { roomWords } from '../../../../core/room/words';
import type { RoomViewOf } from '../../../../core/room/view';
import { useFit } from './useFit';
import { useWholeLines } from './useWholeLines';
import { Watch } from './Watch';
import classes from './Speakers.module.css';

/** A name is as large as the room allows it beside the time. */
const NAME = 12;
/** What it is about is as large as the words around it, unless it is very long. */
const HEAD = 4;

/** Who has the floor and how long, and who comes next: as many as stand whole, and how many more there are. */
export function Speakers({ view }: { view: RoomViewOf<'speakers'> }) {
  const { language, also, speaking, waiting, outOfTurn, interrupted, closed } = view;
  const words = roomWords(language, also);
  const name = speaking?.label ?? words.floorFree;
  const floor = useFit<HTMLDivElement>(`${name} ${outOfTurn}`, NAME);
  const head = useFit<HTMLDivElement>(view.item, HEAD);
  const { ref: list, shown } = useWholeLines<HTMLOListElement>(waiting);
  const rest = waiting.length - shown;
  return (
    <div className={classes.speakers}>
      <div ref={head} className={classes.item}>
        <p>{view.item}</p>
      </div>
      <div className={classes.floor}>
        <div ref={floor} className={classes.nameFit}>
          <h1 className={classes.name}>{name}</h1>
          {outOfTurn && <p className={classes.why}>{words[outOfTurn]}</p>}
        </div>
        {speaking && (
          <p className={classes.watch}>
            <Watch timer={speaking} language={language} also={also} />
          </p>
        )}
      </div>
      {interrupted && <p className={classes.rest}>{words.thenAgain(interrupted.join(', '))}</p>}
      {closed && waiting.length === 0 && <p className={classes.rest}>{words.listClosed}</p>}
      {waiting.length > 0 && (
        <div className={classes.waiting} data-many={waiting.length > 4 || undefined}>
          <h2 className={classes.next}>
            {words.next}
            {closed && ` · ${words.listClosed}`}
          </h2>
          <ol ref={list} className={classes.list}>
            {waiting.map((each, index) => (
              <li key={index} className={classes.turn} data-below={index >= shown || undefined}>
                <span className={classes.place}>{index + 1}</span>
                <span>{each}</span>
              </li>
            ))}
          </ol>
          {rest > 0 && <p className={classes.rest}>{words.more(rest)}</p>}
        </div>
      )}
    </div>
  );
}
