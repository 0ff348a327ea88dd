import { fold } from '../../directory/fold';
import type { Framework, PlanReference } from '../../model/framework';
import { LANGUAGES, type Language } from '../../model/language';

type Level = PlanReference['level'];

export interface Heading {
  level: Level;
  number: string;
  /** What stands behind the number and its sign; empty where the text is in the next paragraph. */
  rest: string;
  /** Languages in which the plan calls this level so. */
  languages: Language[];
}

const LEVELS: readonly Level[] = ['domain', 'objective', 'action'];

/** "Action 15: …", "Objectif n° 7 – …", "• Acción 3. …", or the name and the number alone. */
const HEADING =
  /^[\s#*•·‣▪–—-]{0,8}(\p{L}[\p{L}\p{M}'’ ]{0,38}?)\s{0,4}(?:n[°ºo]\.?|no\.|nº|#)?\s{0,4}(\d{1,4}(?:\.\d{1,3}){0,2}[a-z]?)\s{0,4}(?:$|[:.)\u2013\u2014\t-](.*)$)/isu;

const DEFINITION = /^[\s#*]{0,8}(\p{L}[\p{L}\p{M}]{3,14})\s{0,4}(?:$|:(.*)$)/su;
const DEFINITIONS = new Set(['definition', 'definicao', 'definicion']);

/** Reads headings by what a plan calls its levels, in any of its languages. */
export function headingReader(levels: Framework['levels']): (line: string) => Heading | null {
  const known = new Map<string, { level: Level; languages: Language[] }>();
  for (const level of LEVELS) {
    for (const language of LANGUAGES) {
      const name = levels[level][language]?.one;
      if (name === undefined) continue;
      const spelled = fold(name);
      const before = known.get(spelled);
      if (!before) known.set(spelled, { level, languages: [language] });
      else if (before.level === level) before.languages.push(language);
    }
  }
  return (line) => {
    const found = HEADING.exec(line);
    if (!found) return null;
    const [, name = '', number = '', rest = ''] = found;
    const called = known.get(fold(name));
    // "Action 1-3" is several numbers, and none of them is chosen.
    if (
      /^\s{0,4}\d/u.test(rest) &&
      /\d\s{0,4}[-\u2013\u2014]\s{0,4}\d/u.test(line.slice(0, line.length - rest.length + 6))
    )
      return null;
    return called ? { level: called.level, number, rest: rest.trim(), languages: called.languages } : null;
  };
}

/** Whether a paragraph says that a definition follows; what stands behind the word is its beginning. */
export function definitionHeading(line: string): { rest: string } | null {
  const found = DEFINITION.exec(line);
  return found && DEFINITIONS.has(fold(found[1] ?? '')) ? { rest: (found[2] ?? '').trim() } : null;
}

/** Whether a line begins a new paragraph, and whether its words are in the next one. */
export type LineReader = (line: string) => 'heading' | 'headingAlone' | 'other';

export function lineReader(levels: Framework['levels']): LineReader {
  const heading = headingReader(levels);
  return (line) => {
    const found = heading(line) ?? definitionHeading(line);
    if (!found) return 'other';
    return found.rest === '' ? 'headingAlone' : 'heading';
  };
}
