import { z } from 'zod';
import { nodeSchema, type Node } from '../../../core/model/text';

const paragraphsSchema = z.array(z.array(nodeSchema));

/** A wording as the text of a draft, and back; what cannot be read is no draft. */
export function wordingToDraft(value: Node[][]): string {
  return value.every((nodes) => nodes.length === 0) ? '' : JSON.stringify(value);
}

export function wordingFromDraft(draft: string | undefined): Node[][] | undefined {
  if (draft === undefined || draft === '') return undefined;
  try {
    const parsed = paragraphsSchema.safeParse(JSON.parse(draft));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
