import type { ILevelsOptions, INumberingOptions } from 'docx';
import { AlignmentType, LevelFormat, LevelSuffix } from 'docx';
import { indentOf, type Indents } from '../../core/document/indentsOf';
import type { DocumentTree } from '../../core/document/tree';
import { digest } from '../format/digest';
import type { LevelKind, ListKind, ListPlan } from './lists';
import { twipsOfPoints } from './units';

const FORMATS = {
  arabic: LevelFormat.DECIMAL,
  letter: LevelFormat.LOWER_LETTER,
  roman: LevelFormat.LOWER_ROMAN,
  bullet: LevelFormat.BULLET,
} as const;

const LEVELS = [0, 1, 2] as const;

/** Levels that the document does not use: what a Tab in Word gives there. */
const UNUSED_LEVELS: readonly LevelKind[] = [
  { format: 'arabic', pattern: '%.' },
  { format: 'letter', pattern: '(%)' },
  { format: 'roman', pattern: '(%)' },
];

/** Numbering definitions for docx: one per kind of list, three levels each. */
export function numberingOptions(kinds: readonly ListKind[], indents: Indents): INumberingOptions {
  return {
    config: kinds.map((kind, index) => ({
      reference: `kind-${index}`,
      levels: LEVELS.map((level) => levelOptions(kind[level] ?? unusedLevel(kind, level), level, indents)),
    })),
  };
}

/** Bracketed as the level above it is: "(i)" under "(a)", "i)" under "a)". */
function unusedLevel(kind: ListKind, level: 0 | 1 | 2): LevelKind {
  const filler = UNUSED_LEVELS[level] ?? { format: 'arabic', pattern: '%.' };
  const above = level === 2 ? kind[1] : null;
  return above?.format === 'letter' ? { ...filler, pattern: above.pattern } : filler;
}

function levelOptions(
  { format, pattern, indent: own }: LevelKind,
  level: 0 | 1 | 2,
  indents: Indents,
): ILevelsOptions {
  const { left, hanging } = own ?? indentOf({ level, format }, indents);
  const indent = { left: twipsOfPoints(left), hanging: twipsOfPoints(hanging) };
  return {
    level,
    format: FORMATS[format],
    text: format === 'bullet' ? pattern : pattern.replace('%', `%${level + 1}`),
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    style: { paragraph: { indent } },
  };
}

/**
 * The definitions docx wrote, followed by one instance per list. Each instance states its own first numbers: lists of
 * one kind would otherwise count on from each other in Word.
 */
export function numberingPart(
  head: string,
  definitions: readonly string[],
  plan: ListPlan,
  { properties, language }: DocumentTree,
): string {
  // Not of the time: the same text has the same lists whenever it is exported.
  const document = [properties.title, properties.subject, language];
  const own = definitions.map((xml, index) =>
    xml.replace('>', `><w:nsid w:val="${listIdentity(JSON.stringify([...document, index]))}"/>`),
  );
  const instances: string[] = [];
  for (const { numId, kind, starts } of plan.instances.values()) {
    let overrides = '';
    starts.forEach((start, level) => {
      if (start === undefined) return;
      overrides += `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
    });
    instances.push(`<w:num w:numId="${numId}"><w:abstractNumId w:val="${kind + 1}"/>${overrides}</w:num>`);
  }
  return `${head}${own.join('')}${instances.join('')}</w:numbering>`;
}

/** What Word knows a definition by when documents are put together: lists of two documents stay two. */
function listIdentity(list: string): string {
  return digest(list).slice(0, 8).toUpperCase();
}
