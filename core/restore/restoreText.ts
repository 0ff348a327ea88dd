import { same } from '../handover/same';
import type { Language } from '../model/language';
import type { Recommendation } from '../model/recommendation';
import type { SubItem } from '../model/subItem';
import type { Text, Wording } from '../model/text';

const languagesOf = (text: Text) => Object.keys(text) as Language[];

/**
 * A text as it was worded then. A wording that differs is a new version of it; a translation that was up to date then is up
 * to date again, and one that was behind stays behind.
 */
export function restoreText(now: Text | undefined, then: Text): Text {
  const revs = new Map(
    languagesOf(then).map((language) => {
      const [is, was] = [now?.[language], then[language]];
      if (!was || !now) return [language, was?.rev ?? 1];
      return [language, is && same(is.nodes, was.nodes) ? is.rev : Math.max(is?.rev ?? 0, was.rev) + 1];
    }),
  );
  const restored: Text = {};
  for (const language of languagesOf(then)) {
    const was = then[language];
    if (!was) continue;
    const from = was.from && fromOf(was.from, then, revs);
    const { nodes, late } = was;
    restored[language] = {
      nodes,
      rev: revs.get(language) ?? was.rev,
      ...(from && { from }),
      ...(late && { late }),
    };
  }
  return now && same(now, restored) ? now : restored;
}

function fromOf(
  from: NonNullable<Wording['from']>,
  then: Text,
  revs: ReadonlyMap<Language, number>,
): NonNullable<Wording['from']> {
  const rev = revs.get(from.language);
  const wasCurrent = rev !== undefined && then[from.language]?.rev === from.rev;
  return wasCurrent ? { language: from.language, rev } : from;
}

/** Sub-items as they were then, in the order of then; each is itself by its id. */
export function restoreSubItems(
  now: readonly SubItem[],
  then: readonly SubItem[],
): Recommendation['subItems'] {
  return then.map((item) => ({
    ...item,
    text: restoreText(now.find(({ id }) => id === item.id)?.text, item.text),
  }));
}

/** The paragraphs of the document's fields, each by its place. */
export function restoreFields(
  now: Record<string, Text[]>,
  then: Record<string, Text[]>,
): Record<string, Text[]> {
  return Object.fromEntries(
    Object.entries(then).map(([field, texts]) => [
      field,
      texts.map((text, index) => restoreText(now[field]?.[index], text)),
    ]),
  );
}
