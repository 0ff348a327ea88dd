import { diffWordsWithSpace } from 'diff';
import { LANGUAGE_TAGS, type Language } from '../model/language';

export interface WordChange {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** The words of two wordings set against each other, divided as their language divides words. */
export function wordChanges(before: string, after: string, language: Language): WordChange[] {
  const intlSegmenter = new Intl.Segmenter(LANGUAGE_TAGS[language], { granularity: 'word' });
  return diffWordsWithSpace(before, after, { intlSegmenter }).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
