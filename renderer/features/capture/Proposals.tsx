import { useTranslation } from 'react-i18next';
import { meaningLabel } from '../../../core/capture/vocabulary';
import { plainText } from '../../../core/queries/plainText';
import { delegationName } from '../../../core/directory/delegations';
import { cx } from '../../parts/cx';
import { useRoomSafe } from '../../state/roomSafe';
import { useMirror } from '../../state/mirror';
import type { CaptureField } from './useCaptureLine';
import classes from './Proposals.module.css';

/** Proposals already made that resemble what is typed; joining one keeps both sentences. */
export function Proposals({ id, field }: { id: string; field: CaptureField }) {
  const { t } = useTranslation();
  const workshop = useMirror((mirror) => mirror.workshop?.state);
  const isSafe = useRoomSafe();
  const { similar, active, read, vocabulary, language } = field;
  const who = read.delegations
    .map((choice) => meaningLabel({ kind: 'delegation', choice }, vocabulary))
    .join(', ');

  return (
    <section className={classes.alike} aria-label={t('capture.alike')}>
      <p className={cx('line wraps strong lacks', classes.title)}>
        {t('capture.alike')}
        <span className={classes.help}>{t(who === '' ? 'capture.joinSaid' : 'capture.joinAs', { who })}</span>
      </p>
      <ul id={id} role="listbox" aria-label={t('capture.alike')}>
        {similar.map((found, index) => {
          const recommendation = workshop?.recommendations[found.id];
          if (!workshop || !recommendation) return null;
          const wording = recommendation.text[language] ?? Object.values(recommendation.text)[0];
          const names = (isSafe ? [] : recommendation.proposers)
            .flatMap((proposer) => workshop.delegations[proposer] ?? [])
            .map((delegation) => delegationName(delegation, vocabulary.language, vocabulary.directory));
          return (
            <li
              key={found.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className={cx('option', classes.option, index === active && classes.active)}
              onMouseDown={(event) => {
                event.preventDefault();
                field.join(found.id);
              }}
            >
              <span className={cx('twoLines', classes.text)}>{plainText(wording?.nodes ?? [])}</span>
              {names.length > 0 && <span className={cx('hint', classes.names)}>{names.join(', ')}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
