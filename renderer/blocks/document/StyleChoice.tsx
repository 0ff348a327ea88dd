import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCatalogue } from '../../state/ledgers';
import { cx } from '../../parts/cx';
import { StyleMiniature } from './StyleMiniature';
import classes from './StyleChoice.module.css';

interface StyleChoiceProps {
  value: string;
  onChange: (style: string) => void;
  /** The heading above already says it. */
  quiet?: boolean;
}

/** The house styles as small pages to choose from. */
export function StyleChoice({ value, onChange, quiet = false }: StyleChoiceProps) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { styles } = useCatalogue();
  const name = useId();
  const chosen = styles.find(({ id }) => id === value);
  return (
    <fieldset>
      <legend className={quiet ? 'visuallyHidden' : undefined}>{t('prepare.style')}</legend>
      <div className={cx('stack gap-3', classes.styles)}>
        {styles.map((style) => (
          <label
            key={style.id}
            className={cx('stack', classes.style)}
            data-chosen={style.id === value || undefined}
          >
            <input
              type="radio"
              className="visuallyHidden"
              name={name}
              value={style.id}
              checked={style.id === value}
              onChange={() => onChange(style.id)}
            />
            <StyleMiniature style={style} />
            <span>{style.name[language] ?? style.id}</span>
          </label>
        ))}
      </div>
      {chosen && <p className={cx('hint', classes.description)}>{chosen.description[language]}</p>}
    </fieldset>
  );
}
