import { useTranslation } from 'react-i18next';
import { wordingOf } from '../../../core/catalogue/wording';
import type { FrameworkDomain } from '../../../core/model/framework';
import { LANGUAGES, LANGUAGE_TAGS } from '../../../core/model/language';
import { useInterfaceLanguage } from '../../locales/labels';
import { SourceAndChecker } from './SourceAndChecker';
import classes from './PlanTree.module.css';

/** Where the words of a domain come from, and its definition with its source. */
export function DomainWords({ domain }: { domain: FrameworkDomain }) {
  const { t } = useTranslation();
  const spoken = useInterfaceLanguage();
  const wording = wordingOf(domain, spoken);
  const language = [spoken, ...LANGUAGES].find((each) => domain.definition?.[each]);
  const definition = language && domain.definition?.[language];
  const isEntered = wording?.status === 'entered';
  if (!isEntered && !definition) return null;
  return (
    <div className={classes.words}>
      {isEntered && (
        <p className="hint">
          <SourceAndChecker wording={wording} />
        </p>
      )}
      {definition && (
        <>
          <p className="quiet">{t('planText.definitionTitle')}</p>
          {definition.paragraphs.map((paragraph, index) => (
            <p key={index} lang={LANGUAGE_TAGS[language]}>
              {paragraph}
            </p>
          ))}
          <p className="hint">
            {t('common.labelled', { label: t('prepare.source'), value: definition.source.join('; ') })}
          </p>
        </>
      )}
    </div>
  );
}
