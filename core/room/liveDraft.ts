import { z } from 'zod';
import { nodeSchema, type Node } from '../model/text';

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
