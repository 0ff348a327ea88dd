import { joinNames } from '../../../directory/join';
import type { Language } from '../../../model/language';
import { isLocked } from '../../../model/isLocked';
import type { Text } from '../../../model/text';
import { authenticLanguages, hasWords, isCourtesy } from '../../../queries/adopted';
import { fill } from '../../../text/fill';
import { CORRECTION_WORDS } from '../../correctionWords';
import { known } from '../../known';
import { LANGUAGE_WORDS } from '../../languageWords';
import type { Scope } from '../../scope';
import { textParagraph } from '../../textParagraph';
import type { Block } from '../../tree';
import { firstWords } from '../../wording';
import { withNotice } from './notice';

/** The blocks of a document with what it says of its language, where that is a courtesy or was translated afterwards. */
export function withLanguageNote(blocks: readonly Block[], scope: Scope): Block[] {
  const text = languageNote(scope);
  if (text === undefined) return [...blocks];
  return withNotice(blocks, textParagraph('languageNote', text));
}

/** "Courtesy translation. Only the English and French texts are authentic."; undefined where there is nothing to say. */
export function languageNote(scope: Scope): string | undefined {
  const { workshop, language } = scope;
  const said = LANGUAGE_WORDS[language];
  const names = CORRECTION_WORDS[language].languages;
  if (isCourtesy(workshop, language)) {
    const authentic = authenticLanguages(workshop).map((each) => names[each]);
    const sentence = authentic.length > 1 ? said.courtesySeveral : said.courtesyOne;
    return fill(sentence, { languages: joinNames(authentic, language) });
  }
  const { status, statusNote } = workshop.document;
  if (!isLocked(status) && status !== 'corrected') return undefined;
  const texts = printedTexts(scope).filter(({ text }) => hasWords(text, language));
  const late = texts.filter(({ text }) => text[language]?.late);
  if (late.length === 0) return undefined;
  const wasAdopted = statusNote !== undefined || status.startsWith('adopted') || status === 'validated';
  const sources = new Set<Language>();
  for (const { text } of late) sources.add(text[language]?.from?.language ?? language);
  const from = {
    language: joinNames(
      [...sources].map((each) => names[each]),
      language,
    ),
  };
  if (late.length === texts.length) return fill(wasAdopted ? said.allAdopted : said.allIssued, from);
  const places = [...new Set(late.map(({ name }) => name))];
  const sentence = fill(wasAdopted ? said.someAdopted : said.someIssued, from);
  return `${sentence}${scope.words.colon}${joinNames(places, language)}.`;
}

/** Every text that is printed, with its number or what it is called. */
function printedTexts({ workshop, style, outline, language, words }: Scope): { text: Text; name: string }[] {
  const cited = (text: Text) => {
    const name = firstWords(text);
    return words.quotation.replace('%', () => (typeof name === 'string' ? name : known(name, language)));
  };
  const fields = style.fields.flatMap(({ id, kind, label }) =>
    kind === 'domain'
      ? []
      : (workshop.document.fields[id] ?? []).map((text) => ({ text, name: known(label, language) })),
  );
  const groups = outline.groups.flatMap(({ group, items }) => {
    const printed = items.filter((item) => item.printed && !item.tombstone);
    if (printed.length === 0) return [];
    return [
      { text: group.title, name: cited(group.title) },
      ...printed.flatMap(({ number, recommendation: { text, subItems } }) =>
        [text, ...subItems.map((subItem) => subItem.text)].map((each) => ({
          text: each,
          name: number ?? cited(text),
        })),
      ),
    ];
  });
  return [...fields, ...groups];
}
