import { Fragment, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_TAGS, type Language } from '../../../core/model/language';
import { cx } from '../../parts/cx';
import { wordOrigins, type Original } from './wordOrigins';
import classes from './MergeDialog.module.css';

interface WordOriginsProps {
  merged: string;
  originals: readonly Original[];
  language: Language;
}

/** The merged wording once more, each stretch under the number of the original that it comes from; new words are underlined. */
export function WordOrigins({ merged, originals, language }: WordOriginsProps) {
  const { t } = useTranslation();
  const runs = wordOrigins(useDeferredValue(merged), originals, language);
  return (
    <p className={cx('hint', classes.origins)} lang={LANGUAGE_TAGS[language]}>
      {runs.map(({ text, from }, index) => (
        <Fragment key={index}>
          {from === undefined ? (
            <ins>
              <span className="visuallyHidden">{t('draft.mergeNew')} </span>
              {text}
            </ins>
          ) : (
            <span>
              <span className="visuallyHidden">{t('draft.mergeFrom')} </span>
              <span className={classes.from}>{from}</span>
              {text}
            </span>
          )}
        </Fragment>
      ))}
    </p>
  );
}
