import { useTranslation } from 'react-i18next';
import { plainText } from '../../../core/queries/plainText';
import { cx } from '../../parts/cx';
import { useWorkshop } from '../../state/ledgers';
import { select, useView } from '../../state/view';
import classes from './RecommendationLinks.module.css';

interface RecommendationLinksProps {
  ids: readonly string[];
  numbers: Map<string, string>;
  /** Their words too, where there is room. */
  withText?: boolean;
}

/** Beyond that the rest is counted: a list of two thousand numbers tells nobody anything. */
const MAX_LINKS = 60;

/** Recommendations by their numbers; pressing one shows it in the side panel. */
export function RecommendationLinks({ ids, numbers, withText = false }: RecommendationLinksProps) {
  const { t } = useTranslation();
  const { recommendations, languages } = useWorkshop('recommendations', 'languages');
  const selected = useView((view) => view.selected?.id);
  return (
    <span className={withText ? classes.texts : classes.links}>
      {ids.slice(0, MAX_LINKS).map((id) => {
        const text = recommendations[id]?.text ?? {};
        const words = plainText((text[languages[0] ?? 'en'] ?? Object.values(text)[0])?.nodes ?? []);
        return (
          <button
            key={id}
            type="button"
            title={words}
            aria-label={t('coverage.show', { number: numbers.get(id) ?? '', words: words.slice(0, 80) })}
            className={cx('hovers', classes.link, id === selected && classes.selected)}
            onClick={() => select({ kind: 'recommendation', id })}
          >
            <span>{numbers.get(id) ?? '•'}</span>
            {withText && <span className={cx('oneLine', classes.words)}>{words}</span>}
          </button>
        );
      })}
      {ids.length > MAX_LINKS && <span>{t('coverage.more', { count: ids.length - MAX_LINKS })}</span>}
    </span>
  );
}
