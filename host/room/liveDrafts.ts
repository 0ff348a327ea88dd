import type { Language } from '../../core/model/language';
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

  /** What is being written of a recommendation in a language. */
  of(id: string, language: Language): ReturnType<typeof readLiveDraft> {
    return readLiveDraft(this.#texts.get(liveDraftKey(id, language)) ?? '');
  }

  isOf(key: string, { id, language, also }: Shown): boolean {
    return [language, also].some((each) => each !== undefined && key === liveDraftKey(id, each));
  }

  clear(): void {
    this.#texts.clear();
  }
}
