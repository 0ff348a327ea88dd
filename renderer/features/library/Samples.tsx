import { useTranslation } from 'react-i18next';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCatalogue } from '../../state/ledgers';
import { useMirror } from '../../state/mirror';
import { cx } from '../../parts/cx';
import classes from './Samples.module.css';
import { StyleMiniature } from '../../blocks/document/StyleMiniature';

/** The samples of the five house styles, each opened as a copy. */
export function Samples({ onOpen }: { onOpen: (style: string) => void }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const samples = useMirror((mirror) => mirror.hello?.samples) ?? [];
  const { styles } = useCatalogue();
  const known = styles.filter(({ id }) => samples.includes(id));
  if (known.length === 0) return null;
  return (
    <section className={classes.samples} aria-labelledby="samples">
      <h2 id="samples">{t('library.samples')}</h2>
      <p className="quiet">{t('library.samplesText')}</p>
      <ul className={cx('line wraps gap-5', classes.list)}>
        {known.map((style) => {
          const name = style.name[language] ?? style.id;
          return (
            <li key={style.id}>
              <button type="button" className={cx('stack', classes.sample)} onClick={() => onOpen(style.id)}>
                <StyleMiniature style={style} />
                <span>{name}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
