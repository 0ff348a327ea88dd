import type { Directory } from '../model/directory';
import type { Language } from '../model/language';
import { parseDelegationList, type Listed } from './list';
import { resolveTyped } from './typed';

/**
 * A list that was typed where one name is expected: "Niger, Mali et l'UE", and in the short forms that the line takes one by
 * one, "CI, burk, onudc". Undefined where it is one name, known or not: "Ministry of Justice, Interior" has no delegation in it.
 */
export function typedList(directory: Directory, typed: string, language: Language): Listed[] | undefined {
  if (resolveTyped(directory, typed, language).kind !== 'none') return undefined;
  const seen = new Set<string>();
  const listed = parseDelegationList(typed, directory).listed.flatMap((each): Listed[] => {
    const meant = each.kind === 'free' ? inShort(directory, each.text, language) : each;
    const key = meant.kind === 'entry' ? meant.entry.code : meant.text;
    if (seen.has(key)) return [];
    seen.add(key);
    return [meant];
  });
  return listed.length > 1 && listed.some(({ kind }) => kind === 'entry') ? listed : undefined;
}

function inShort(directory: Directory, text: string, language: Language): Listed {
  const resolved = resolveTyped(directory, text, language);
  if (resolved.kind === 'none') return { kind: 'free', text };
  const [entry, ...others] = resolved.kind === 'resolved' ? [resolved.entry] : resolved.entries;
  return entry ? { kind: 'entry', entry, text, others } : { kind: 'free', text };
}
