import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/model/language';
import { Segment, Segments } from './Segments';
import classes from './Segments.module.css';

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
    <Segments label={t('common.language')}>
      {languages.map((language) => (
        <Segment key={language} pressed={language === value} onPress={() => onChange(language)}>
          {t(`common.languages.${language}`)}
          {gaps[language] !== undefined && (
            <>
              <span aria-hidden className={classes.gap} />
              <span className="visuallyHidden">({gaps[language]})</span>
            </>
          )}
        </Segment>
      ))}
    </Segments>
  );
}
