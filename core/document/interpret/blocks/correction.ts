import { joinNames } from '../../../directory/join';
import { LANGUAGES } from '../../../model/language';
import type { Text } from '../../../model/text';
import type { Correction } from '../../../model/workshop';
import { correctionOf } from '../../../queries/correctionOf';
import { languagesBehind } from '../../../queries/languagesBehind';
import { correctionTitle, plain, replacedSentence } from '../../correctionSentences';
import { CORRECTION_WORDS } from '../../correctionWords';
import type { Scope } from '../../scope';
import type { Block, Inline, Paragraph, TextRun } from '../../tree';
import { sign } from '../../wording';
import { withNotice } from './notice';

/** The blocks of a document with the notice of its correction, where it is one: under the masthead, before the title. */
export function withCorrectionNotice(blocks: readonly Block[], scope: Scope): Block[] {
  const correction = correctionOf(scope.workshop.document);
  if (!correction) return [...blocks];
  return withNotice(blocks, notice(correction, scope));
}

/** Which correction it is, what it replaces, why, and which languages must follow: a line each. */
function notice(correction: Correction, scope: Scope): Paragraph {
  const { language, workshop, words } = scope;
  const said = CORRECTION_WORDS[language];
  const why = reasonRuns(correction.reason, scope);
  const behind = languagesBehind(printedTexts(scope), language, workshop.languages);
  const names = behind.map((each) => said.languages[each]);
  const lines: TextRun[][] = [
    correctionTitle(correction, language).map((run) => ({ ...run, bold: true })),
    replacedSentence(correction, language),
    ...(why.length > 0 ? [[...plain(said.reason + words.colon), ...why]] : []),
    ...(names.length > 0
      ? [plain(`${said.otherLanguages}${words.colon}${joinNames(names, language)}.`)]
      : []),
  ];
  const inlines = lines.flatMap((line, index): Inline[] => (index > 0 ? [{ kind: 'break' }, ...line] : line));
  return { kind: 'paragraph', role: 'correction', inlines };
}

/** The reason in the document's language; in another it is marked, and never holds up a text that is corrected. */
function reasonRuns(reason: Correction['reason'], { language, words }: Scope): TextRun[] {
  const own = reason[language]?.trim();
  if (own) return plain(own);
  const other = LANGUAGES.map((each) => reason[each]?.trim()).find(Boolean);
  return other ? [sign(words.notTranslated, 'missing'), { kind: 'text', text: other, mark: 'missing' }] : [];
}

/** Every text that this document prints. */
function printedTexts({ workshop, style, outline }: Scope): Text[] {
  const fields = style.fields.flatMap(({ id, kind }) =>
    kind === 'domain' ? [] : (workshop.document.fields[id] ?? []),
  );
  const groups = outline.groups.flatMap(({ group, items }) => [
    group.title,
    ...items.flatMap(({ printed, tombstone, recommendation: { text, subItems } }) =>
      printed && !tombstone ? [text, ...subItems.map((subItem) => subItem.text)] : [],
    ),
  ]);
  return [...fields, ...groups];
}
