import { useTranslation } from 'react-i18next';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCatalogue } from '../../state/ledgers';
import { cx } from '../../parts/cx';
import { PictureChoice } from '../../parts/PictureChoice';
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
  const chosen = styles.find(({ id }) => id === value);
  return (
    <div>
      <PictureChoice
        legend={t('prepare.style')}
        isLegendShown={!quiet}
        value={value}
        options={styles.map((style) => ({
          value: style.id,
          label: style.name[language] ?? style.id,
          picture: <StyleMiniature style={style} />,
        }))}
        onChange={onChange}
      />
      {chosen && <p className={cx('hint', classes.description)}>{chosen.description[language]}</p>}
    </div>
  );
}
