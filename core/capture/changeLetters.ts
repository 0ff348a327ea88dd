import type { Node } from '../model/text';
import { plainText } from '../queries/plainText';

const lettersOf = (node: Node): string => (node.type === 'text' ? node.text : plainText([node]));

/** How many letters two texts have in common at their beginning. */
function sameBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

const backwards = (text: string) => text.split('').reverse().join('');

/**
 * A wording with other letters, where its marks, brackets and notes stay as they are; undefined if the change goes
 * through one of them, so that it cannot be said which part of it stays.
 */
export function changeLetters(nodes: readonly Node[], text: string): Node[] | undefined {
  const parts = nodes.map(lettersOf);
  const before = parts.join('');
  const lead = before.length - before.trimStart().length;
  const target = before.slice(0, lead) + text + before.slice(before.trimEnd().length);
  const from = sameBeginning(before, target);
  const most = Math.min(before.length, target.length) - from;
  const kept = Math.min(most, sameBeginning(backwards(before), backwards(target)));
  const to = before.length - kept;
  const put = target.slice(from, target.length - kept);

  const changed: Node[] = [];
  let at = 0;
  let isPut = put === '';
  for (const [index, node] of nodes.entries()) {
    const start = at;
    const end = start + (parts[index]?.length ?? 0);
    at = end;
    if (node.type !== 'text') {
      // A note or a reference has no letters: it stays where no letter before and behind it goes at once.
      if (start < to && end > from && start !== end) return undefined;
      if (start === end && start > from && start < to) return undefined;
      changed.push(node);
      continue;
    }
    const touches = !isPut && start <= from && from <= end;
    const left = node.text.slice(0, Math.max(0, Math.min(from, end) - start));
    const right = node.text.slice(Math.max(0, Math.min(Math.max(to, start), end) - start));
    const next = left + (touches ? put : '') + right;
    isPut ||= touches;
    if (next !== '') changed.push({ ...node, text: next });
  }
  if (!isPut) changed.push({ type: 'text', text: put });
  return changed;
}
