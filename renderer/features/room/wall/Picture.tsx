import { LANGUAGE_TAGS } from '../../../../core/model/language';
import { roomWords } from '../../../../core/room/words';
import type { RoomView } from '../../../../core/room/view';
import { Agenda } from './Agenda';
import { Changes } from './Changes';
import { Coverage } from './Coverage';
import { Draft } from './Draft';
import { Recommendation } from './Recommendation';
import { Speakers } from './Speakers';
import { Statement } from './Statement';
import { Watch } from './Watch';
import classes from './Picture.module.css';

/** Characters that stand in two lines under a slide. */
const LONG_MESSAGE = 90;

/** A view as the wall shows it. Every size is a part of the box, so that the desk's preview is the same picture. */
export function Picture({ view }: { view: RoomView }) {
  const { timer, message, language, also } = view;
  return (
    <div
      className={classes.picture}
      data-wall
      data-appearance={view.appearance}
      lang={LANGUAGE_TAGS[language]}
    >
      <div className={classes.inside}>
        {view.kind === 'recommendation' && view.live && (
          <p className={classes.live}>{roomWords(language, also).live}</p>
        )}
        <div className={classes.slide}>{slide(view)}</div>
        {(timer || message !== undefined) && (
          <div className={classes.over}>
            <p className={classes.message} data-long={(message ?? '').length > LONG_MESSAGE || undefined}>
              {message}
            </p>
            {timer && (
              <p className={classes.timer}>
                <span className={classes.timerName}>{timer.label}</span>
                <Watch timer={timer} language={language} also={also} />
              </p>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

function slide(view: RoomView) {
  switch (view.kind) {
    case 'hold':
      return <Statement text={view.title} quiet />;
    case 'message':
      return <Statement text={view.text} />;
    case 'recommendation':
      return <Recommendation view={view} />;
    case 'draft':
      return <Draft view={view} />;
    case 'changes':
      return <Changes view={view} />;
    case 'speakers':
      return <Speakers view={view} />;
    case 'agenda':
      return <Agenda view={view} />;
    case 'coverage':
      return <Coverage view={view} />;
  }
}
