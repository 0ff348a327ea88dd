import { create } from 'zustand';
import type { DraftKey } from './draftKeys';
import { useMirror } from './mirror';
import { useView } from './view';

/**
 * Unfinished texts that are kept in memory and never written: names of people, which would outlive their erasing, and
 * texts typed before there is a workshop. By workshop, person and box.
 */
export const useMemoryTexts = create<Readonly<Record<string, string>>>()(() => ({}));

const slotOf = (whose: string, key: DraftKey) => `${whose} ${key}`;

/** The workshop under the address and the person working here, as the name before a slot. */
export function useTextOwner(): string {
  const workshop = useView((view) => view.workshop);
  const actor = useMirror((mirror) => mirror.library?.state.settings.workingAs);
  return `${workshop ?? ''} ${actor ?? ''}`;
}

export function memoryText(
  texts: Readonly<Record<string, string>>,
  whose: string,
  key: DraftKey,
): string | undefined {
  return texts[slotOf(whose, key)];
}

export function keepInMemory(whose: string, key: DraftKey, text: string): void {
  useMemoryTexts.setState({ [slotOf(whose, key)]: text });
}

export function dropMemoryText(whose: string, key: DraftKey): void {
  const slot = slotOf(whose, key);
  const texts = Object.entries(useMemoryTexts.getState()).filter(([each]) => each !== slot);
  useMemoryTexts.setState(Object.fromEntries(texts), true);
}
