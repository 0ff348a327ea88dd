import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/model/language';
import type { Node, Text } from '../../../core/model/text';
import { useWorkshop } from '../../state/ledgers';
import { cx } from '../../parts/cx';
import classes from './DocumentPartPanel.module.css';

/** What a field of the document holds, paragraph by paragraph, in each language of the workshop. */
export function FieldTexts({ field }: { field: string }) {
  const { t } = useTranslation();
  const { languages, document } = useWorkshop('languages', 'document');
  const paragraphs = document.fields[field] ?? [];
  return (
    <dl className={cx('stack gap-3', classes.texts)}>
      {languages.map((language) => (
        <div key={language}>
          {languages.length > 1 && <dt>{t(`common.languages.${language}`)}</dt>}
          {paragraphs.some((text) => text[language]) ? (
            paragraphs.map((text, index) => <Words key={index} text={text} language={language} />)
          ) : (
            <dd className="lacks">{t('document.notEntered')}</dd>
          )}
        </div>
      ))}
    </dl>
  );
}

function Words({ text, language }: { text: Text; language: Language }) {
  const { t } = useTranslation();
  const words = (node: Node) => {
    if (node.type === 'text') return node.text;
    return node.type === 'field' ? `{${t(`document.values.${node.field}`)}}` : ' ';
  };
  const nodes = text[language]?.nodes ?? [];
  return nodes.length === 0 ? null : <dd lang={language}>{nodes.map(words).join('')}</dd>;
}
