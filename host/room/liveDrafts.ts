import { readLiveDraft } from '../../core/room/liveDraft';
import { liveDraftKey } from '../../core/room/wordingKey';
import type { Slide } from '../../core/room/stage';

type Shown = Extract<Slide, { kind: 'recommendation' }>;

/** Unfinished wordings of the room's workshop in this run, by draft key. */
export class LiveDrafts {
  readonly #texts = new Map<string, string>();

  put(key: string, text: string): void {
    if (text === '') this.#texts.delete(key);
    else this.#texts.set(key, text);
  }

  /** What is being written of the recommendation that is shown. */
  of({ id, language }: Shown): ReturnType<typeof readLiveDraft> {
    return readLiveDraft(this.#texts.get(liveDraftKey(id, language)) ?? '');
  }

  isOf(key: string, { id, language }: Shown): boolean {
    return key === liveDraftKey(id, language);
  }

  clear(): void {
    this.#texts.clear();
  }
}
