import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/model/language';
import { cx } from './cx';
import classes from './LanguageTabs.module.css';

interface LanguageTabsProps {
  languages: readonly Language[];
  value: Language;
  onChange: (language: Language) => void;
  /** Languages whose text is missing or behind: marked with a dot and said in words. */
  gaps?: Partial<Record<Language, string>>;
}

/** Which language of a text is shown. With one language there is nothing to choose and nothing is drawn. */
export function LanguageTabs({ languages, value, onChange, gaps = {} }: LanguageTabsProps) {
  const { t } = useTranslation();
  if (languages.length < 2) return null;
  return (
    <div role="group" aria-label={t('common.language')} className={classes.tabs}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          aria-pressed={language === value}
          className={cx(classes.tab, language === value && classes.current)}
          onClick={() => onChange(language)}
        >
          {t(`common.languages.${language}`)}
          {gaps[language] !== undefined && (
            <>
              <span aria-hidden className={classes.gap} />
              <span className="visuallyHidden">({gaps[language]})</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
