import { canonicalJson } from '../catalogue/canonical';
import { LANGUAGES } from '../model/language';
import type { BracketNode, Node, Text, Wording } from '../model/text';

const sameNodes = (some: readonly unknown[], others: readonly unknown[]) =>
  canonicalJson(some) === canonicalJson(others);

/**
 * A text of ours with what a file says: each language that the file has is as the file has it, every other one stays. A
 * wording that changes counts on from ours, so that translations made from it are seen to be behind.
 */
export function updateText(ours: Text, theirs: Text): Text {
  const updated: Text = { ...ours };
  for (const language of LANGUAGES) {
    const wording = theirs[language];
    if (wording) updated[language] = updateWording(ours[language], withTags(ours[language], wording));
  }
  for (const language of LANGUAGES) {
    // What is up to date in the file translates the wording that came with it, whatever its count is here.
    const [from, wording] = [theirs[language]?.from, updated[language]];
    const source = from && theirs[from.language]?.rev === from.rev ? updated[from.language] : undefined;
    if (!from || !wording || !source) continue;
    if (wording.from?.language === from.language && wording.from.rev === source.rev) continue;
    updated[language] = { ...wording, from: { language: from.language, rev: source.rev } };
  }
  return updated;
}

function updateWording(ours: Wording | undefined, theirs: Wording): Wording {
  if (!ours) return theirs;
  const from = theirs.from ?? ours.from;
  const late = theirs.late ?? ours.late;
  if (!sameNodes(ours.nodes, theirs.nodes))
    return {
      nodes: theirs.nodes,
      rev: Math.max(theirs.rev, ours.rev + 1),
      ...(from && { from }),
      ...(late && { late }),
    };
  const isAhead = theirs.rev > ours.rev || (theirs.rev === ours.rev && isLater(theirs, ours));
  return isAhead ? { ...theirs, ...(from && { from }) } : ours;
}

/** Whether it says of a newer wording that it translates it. */
function isLater({ from }: Wording, ours: Wording): boolean {
  if (!from) return false;
  return ours.from?.language !== from.language || from.rev > ours.from.rev;
}

/** A file under non-attribution has brackets without the delegations behind them; ours know them still. */
function withTags(ours: Wording | undefined, theirs: Wording): Wording {
  const known = new Map<string, BracketNode>();
  for (const node of ours?.nodes ?? []) if (node.type === 'bracket') known.set(node.id, node);
  if (known.size === 0) return theirs;
  const tagged = (node: Node): Node => {
    if (node.type !== 'bracket') return node;
    const variants = node.variants.map((variant) => {
      if (variant.delegations.length > 0) return variant;
      const same = known.get(node.id)?.variants.find(({ nodes }) => sameNodes(nodes, variant.nodes));
      return same ?? variant;
    });
    return { ...node, variants };
  };
  return { ...theirs, nodes: theirs.nodes.map(tagged) };
}

/** Paragraphs of a field, one by one; those that a language of the file has no longer go in that language alone. */
export function updateParagraphs(ours: readonly Text[], theirs: readonly Text[]): Text[] {
  const spoken = new Set(theirs.flatMap((text) => Object.keys(text)));
  const longest = Math.max(ours.length, theirs.length);
  const updated = Array.from({ length: longest }, (_, at): Text => {
    const [own = {}, other = {}] = [ours[at], theirs[at]];
    const kept = Object.entries(own).filter(([language]) => at < theirs.length || !spoken.has(language));
    return updateText(Object.fromEntries(kept), other);
  });
  // A blank paragraph that the file has counts; one that nobody has any more does not.
  while (updated.length > theirs.length && Object.keys(updated.at(-1) ?? {}).length === 0) updated.pop();
  return updated;
}
