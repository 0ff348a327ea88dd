import { IconCheck } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { bracketsOf } from '../../../../core/text/typedBrackets';
import type { Language } from '../../../../core/model/language';
import { roundState } from '../../../../core/queries/round';
import type { Numbered } from '../../../../core/queries/numbers';
import { RecommendationStateMark } from '../../../blocks/states/RecommendationStateMark';
import { ListRow } from '../../../parts/ListRow';
import { LIST_MOVES } from '../../../parts/listMoves';
import { selectHere } from '../../../state/view';
import { plainTextOf } from '../plainTextOf';
import { cx } from '../../../parts/cx';
import classes from './AgreementPage.module.css';

interface RecommendationListProps {
  items: readonly Numbered[];
  current: Numbered | undefined;
  language: Language;
}

const choose = ({ recommendation }: Numbered) =>
  selectHere({ kind: 'recommendation', id: recommendation.id });

/** The recommendations to go round the table on: one stop for Tab, and arrows, Home and End choose within. */
export function RecommendationList({ items, current, language }: RecommendationListProps) {
  const { t } = useTranslation();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const move = LIST_MOVES[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const lines = [...event.currentTarget.querySelectorAll('button')];
    const at = lines.findIndex((line) => line === event.target);
    if (at < 0) return;
    event.preventDefault();
    const to = move(at, lines.length - 1);
    const next = items[to];
    if (!next || to === at) return;
    choose(next);
    lines[to]?.focus();
  };
  return (
    <nav
      aria-label={t('agreement.recommendations')}
      aria-describedby="agreement-list-keys"
      className={classes.list}
      onKeyDown={onKeyDown}
    >
      <p id="agreement-list-keys" className="hint">
        {t('agreement.listHint')}
      </p>
      {items.map((item) => {
        const { recommendation, number } = item;
        const brackets = bracketsOf(recommendation, 'negotiated');
        const isCurrent = recommendation.id === current?.recommendation.id;
        return (
          <ListRow
            key={recommendation.id}
            start={
              <>
                <RecommendationStateMark state={recommendation.state} isSign />
                <span className={classes.number}>{number ?? '–'}</span>
              </>
            }
            selected={isCurrent}
            tabStop={isCurrent}
            onSelect={() => choose(item)}
            end={
              <>
                {brackets > 0 && `[ ${brackets} ]`}
                {roundState(recommendation) === 'done' && (
                  <IconCheck size={14} role="img" aria-label={t('agreement.roundStates.done')} />
                )}
              </>
            }
          >
            <span className={cx('oneLine', classes.words)}>{plainTextOf(recommendation.text, language)}</span>
          </ListRow>
        );
      })}
    </nav>
  );
}
