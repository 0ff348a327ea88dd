import { refuse, type Refusal } from '../../messages/refusal';
import type { Framework } from '../../model/framework';
import type { Language } from '../../model/language';
import { definitionHeading, headingReader, lineReader } from './headings';
import { BREAK, paragraphsOf, type Paragraph } from './paragraphs';
import { withinLimits } from './withinLimits';
import type { LooseParagraph, PlanText, PlanTextEntry } from './planText';

/** Lines of a text or paragraphs of a Word file, empty ones among them. */
const LINES = 50_000;

type Levels = Framework['levels'];

/** The text of a plan that was pasted or stands in a text file; `levels` is what the plan calls its domains, objectives and actions. */
export function readPlanText(text: string, levels: Levels): PlanText | Refusal {
  const lines = text.split(BREAK, LINES + 1).length;
  if (lines > LINES) return refuse('planText.tooMany', { limit: LINES });
  return readParagraphs(paragraphsOf(text, lineReader(levels)), levels, 'text');
}

/** The text of a plan in a Word file, whose paragraphs are known; a line break within one may part or may not. */
export function readPlanParagraphs(texts: readonly string[], levels: Levels): PlanText | Refusal {
  if (texts.length > LINES) return refuse('planText.tooMany', { limit: LINES });
  const read = lineReader(levels);
  const paragraphs = texts.flatMap((text, index) =>
    paragraphsOf(text, read).map((each, part) => ({ ...each, line: index + 1, isApart: part === 0 })),
  );
  return readParagraphs(paragraphs, levels, 'word');
}

function readParagraphs(
  paragraphs: readonly Paragraph[],
  levels: Levels,
  form: PlanText['form'],
): PlanText | Refusal {
  const heading = headingReader(levels);
  const entries: PlanTextEntry[] = [];
  const loose: LooseParagraph[] = [];
  const named = new Set<Language>();
  /** A heading whose words have not come yet. */
  let waiting: { entry: PlanTextEntry; said: Paragraph } | undefined;
  let isDefining = false;

  const keepLoose = (text: string, { line, isApart }: Paragraph) => {
    const after = isDefining
      ? { before: entries.length }
      : entries.length === 0
        ? {}
        : { after: entries.length - 1 };
    loose.push({ ...placeOf({ line, isApart }), text, ...after, isDefinition: isDefining });
  };
  const giveUp = () => {
    // A number without words is said like any other line that says nothing of a place.
    if (waiting) loose.push({ ...placeOf(waiting.said), text: waiting.said.text, isDefinition: false });
    waiting = undefined;
  };

  for (const paragraph of paragraphs) {
    const found = heading(paragraph.text);
    const defined = found ? null : definitionHeading(paragraph.text);
    if (found) {
      giveUp();
      isDefining = false;
      if (found.languages.length === 1) for (const language of found.languages) named.add(language);
      const entry = { level: found.level, number: found.number, text: found.rest, line: paragraph.line };
      if (found.rest === '') waiting = { entry, said: paragraph };
      else entries.push(entry);
    } else if (defined) {
      giveUp();
      isDefining = true;
      if (defined.rest !== '') keepLoose(defined.rest, paragraph);
    } else if (waiting) {
      entries.push({ ...waiting.entry, text: paragraph.text });
      waiting = undefined;
    } else keepLoose(paragraph.text, paragraph);
  }
  giveUp();

  if (entries.length === 0) return refuse('planText.nothing', { names: namesIn(levels) });
  const [language, ...others] = named;
  const read: PlanText = { form, entries, loose };
  return withinLimits(language && others.length === 0 ? { ...read, language } : read);
}

function placeOf({ line, isApart }: Pick<Paragraph, 'line' | 'isApart'>) {
  return { line, joint: isApart ? ('\n' as const) : (' ' as const) };
}

function namesIn(levels: Levels): string {
  const names = [levels.objective, levels.action].flatMap((labels) =>
    Object.values(labels).map(({ one }) => one),
  );
  return [...new Set(names)].join(', ');
}
