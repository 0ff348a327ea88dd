import type { WebContents } from 'electron';
import type { Audience } from '../../core/contract/channels';

const audiences = new Map<number, Audience>();

/** Records the audience of a window when it is created; every call from it is checked against that. */
export function assignAudience(contents: WebContents, audience: Audience): void {
  const { id } = contents;
  audiences.set(id, audience);
  contents.once('destroyed', () => audiences.delete(id));
}

export function audienceOf(contents: WebContents): Audience | undefined {
  return audiences.get(contents.id);
}
