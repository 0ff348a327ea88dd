import { z } from 'zod';
import type { Language } from '../model/language';
import { nodeSchema, type Node } from '../model/text';

/** The key under which the desk keeps the unfinished wording of a recommendation or a heading. */
export function wordingKey(kind: 'recommendation' | 'group', id: string, language: Language): string {
  return `wording.${kind}.${id}.${language}`;
}

/** The key of the draft that the room may see live. */
export function liveDraftKey(recommendation: string, language: Language): string {
  return wordingKey('recommendation', recommendation, language);
}

const paragraphs = z.array(z.array(nodeSchema));

/** The unfinished wording in the text of such a draft; undefined when it holds none. */
export function readLiveDraft(text: string): Node[] | undefined {
  if (text === '') return undefined;
  try {
    return paragraphs.safeParse(JSON.parse(text)).data?.[0];
  } catch {
    return undefined;
  }
}
