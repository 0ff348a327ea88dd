import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_TAGS, type Language } from '../../core/model/language';
import { wordChanges, type WordChange } from '../../core/text/wordChanges';
import classes from './WordDiff.module.css';

interface WordDiffProps {
  before: string;
  after: string;
  language: Language;
}

/** What was struck out and what replaced it are two words, read and copied as two. */
const touch = (one: WordChange | undefined, other: WordChange) =>
  one !== undefined &&
  one.kind !== 'same' &&
  other.kind !== 'same' &&
  !/\s$/.test(one.text) &&
  !/^\s/.test(other.text);

/** Two wordings as one, word by word: what went is struck out, what came is underlined; said in words to a screen reader. */
export function WordDiff({ before, after, language }: WordDiffProps) {
  const { t } = useTranslation();
  const changes = wordChanges(before, after, language);
  return (
    <span lang={LANGUAGE_TAGS[language]}>
      {changes.map((change, index) => {
        const { kind, text } = change;
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Part = kind === 'added' ? 'ins' : 'del';
        return (
          <Fragment key={index}>
            {touch(changes[index - 1], change) && ' '}
            <Part className={classes[kind]}>
              <span className="visuallyHidden">{t(`history.${kind}`)} </span>
              {text}
            </Part>
          </Fragment>
        );
      })}
    </span>
  );
}
