import { roomWords } from '../../../../core/room/words';
import type { RoomViewOf } from '../../../../core/room/view';
import { useFit } from './useFit';
import classes from './Agenda.module.css';

/** The agenda as the clock has it now. */
export function Agenda({ view }: { view: RoomViewOf<'agenda'> }) {
  const words = roomWords(view.language, view.also);
  const ref = useFit<HTMLDivElement>(view);
  return (
    <div className={classes.agenda}>
      <h1 className={classes.title}>
        {view.day ?? words.agenda}{' '}
        {view.lateMinutes !== undefined && (
          <span className={classes.late}>{words.late(view.lateMinutes)}</span>
        )}
      </h1>
      <div ref={ref} className={classes.fit}>
        <table className={classes.table} data-two={view.also !== undefined || undefined}>
          <tbody>
            {view.items.map(({ number, isBreak, title, state, at, planned, minutes }, index) => (
              <tr key={index} className={classes[state]} data-break={isBreak}>
                <td className={classes.at}>
                  {at}
                  {planned !== undefined && (
                    <s className={classes.plan}>
                      <span className="visuallyHidden"> {words.planned} </span>
                      {planned}
                    </s>
                  )}
                </td>
                <td className={classes.number}>{number}</td>
                <td className={classes.name}>
                  {title}{' '}
                  {(state === 'running' || state === 'paused') && (
                    <span className={classes.state}>{state === 'running' ? words.now : words.paused}</span>
                  )}
                </td>
                <td className={classes.minutes}>
                  {minutes} {words.minutes}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
