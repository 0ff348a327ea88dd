import type { WebContents } from 'electron';
import type { Audience } from '../../core/contract/channels';

const audiences = new Map<number, Audience>();

/** Notes, when a window is made, whose window it is: the token that every call of it is checked against. */
export function assignAudience(contents: WebContents, audience: Audience): void {
  const { id } = contents;
  audiences.set(id, audience);
  contents.once('destroyed', () => audiences.delete(id));
}

export function audienceOf(contents: WebContents): Audience | undefined {
  return audiences.get(contents.id);
}
