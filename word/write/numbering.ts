import type { ILevelsOptions, INumberingOptions } from 'docx';
import { AlignmentType, LevelFormat, LevelSuffix } from 'docx';
import type { LevelKind, ListKind, ListPlan } from './lists';
import type { Indent } from './typography';
import { twipsOfMm } from './units';

const FORMATS = {
  arabic: LevelFormat.DECIMAL,
  letter: LevelFormat.LOWER_LETTER,
  roman: LevelFormat.LOWER_ROMAN,
  bullet: LevelFormat.BULLET,
} as const;

/** A bullet needs less room than a number. */
const BULLET_INDENT: Indent = { left: twipsOfMm(6), hanging: twipsOfMm(6) };

const FILLER: LevelKind = { format: 'arabic', pattern: '%.' };

/** Numbering definitions for docx: one per kind of list, three levels each. */
export function numberingOptions(kinds: readonly ListKind[], indents: readonly Indent[]): INumberingOptions {
  return {
    config: kinds.map((kind, index) => ({
      reference: `kind-${index}`,
      levels: kind.map((level, depth) => levelOptions(level ?? FILLER, depth, indents)),
    })),
  };
}

function levelOptions(
  { format, pattern }: LevelKind,
  depth: number,
  indents: readonly Indent[],
): ILevelsOptions {
  const indent = format === 'bullet' && depth === 0 ? BULLET_INDENT : indents[depth];
  return {
    level: depth,
    format: FORMATS[format],
    text: format === 'bullet' ? pattern : pattern.replace('%', `%${depth + 1}`),
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    ...(indent && { style: { paragraph: { indent } } }),
  };
}

/**
 * The definitions docx wrote, followed by one instance per list. Each instance states its own first numbers: lists of
 * one kind would otherwise count on from each other in Word.
 */
export function numberingPart(head: string, definitions: readonly string[], plan: ListPlan): string {
  const instances: string[] = [];
  for (const { numId, kind, starts } of plan.instances.values()) {
    let overrides = '';
    starts.forEach((start, level) => {
      if (start === undefined) return;
      overrides += `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
    });
    instances.push(`<w:num w:numId="${numId}"><w:abstractNumId w:val="${kind + 1}"/>${overrides}</w:num>`);
  }
  return `${head}${definitions.join('')}${instances.join('')}</w:numbering>`;
}
