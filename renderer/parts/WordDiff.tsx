import { useTranslation } from 'react-i18next';
import { LANGUAGE_TAGS, type Language } from '../../core/model/language';
import { wordChanges } from './wordChanges';
import classes from './WordDiff.module.css';

interface WordDiffProps {
  before: string;
  after: string;
  language: Language;
}

/** Two wordings as one, word by word: what went is struck out, what came is underlined; said in words to a screen reader. */
export function WordDiff({ before, after, language }: WordDiffProps) {
  const { t } = useTranslation();
  return (
    <span lang={LANGUAGE_TAGS[language]}>
      {wordChanges(before, after, language).map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Part = kind === 'added' ? 'ins' : 'del';
        return (
          <Part key={index} className={classes[kind]}>
            <span className="visuallyHidden">{t(`history.${kind}`)} </span>
            {text}
          </Part>
        );
      })}
    </span>
  );
}
