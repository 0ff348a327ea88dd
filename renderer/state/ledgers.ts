import { useShallow } from 'zustand/react/shallow';
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { Library } from '../../core/model/library';
import type { Actor, People } from '../../core/model/participation';
import type { Workshop } from '../../core/model/workshop';
import type { HouseStyle } from '../../core/model/houseStyle';
import { useRoomSafe } from './roomSafe';
import { useMirror } from './mirror';

/** Hooks that screens read the mirror with. They throw where a screen cannot exist without the ledger. */

export function useLibrary<K extends keyof Library = keyof Library>(...parts: K[]): Pick<Library, K> {
  const library = useMirror(useShallow((mirror) => partsOf(mirror.library?.state, parts)));
  if (!library) throw new Error('This screen needs the library.');
  return library;
}

/**
 * The open workshop; only screens under a workshop are drawn with it. Naming the parts that are read
 * (`useWorkshop('meeting', 'languages')`) keeps a component from being drawn again when others change: a change that was
 * published leaves every part that it does not touch the same object.
 */
export function useWorkshop<K extends keyof Workshop = keyof Workshop>(...parts: K[]): Pick<Workshop, K> {
  const workshop = useOpenWorkshop(...parts);
  if (!workshop) throw new Error('This screen needs an open workshop.');
  return workshop;
}

export function useOpenWorkshop<K extends keyof Workshop = keyof Workshop>(
  ...parts: K[]
): Pick<Workshop, K> | undefined {
  return useMirror(useShallow((mirror) => partsOf(mirror.workshop?.state, parts)));
}

/** All of it where no part is named. */
function partsOf<S, K extends keyof S>(state: S | undefined, parts: readonly K[]): Pick<S, K> | undefined {
  if (!state || parts.length === 0) return state;
  // Built from the keys of its own type, which `fromEntries` cannot say.
  return Object.fromEntries(parts.map((part) => [part, state[part]])) as Pick<S, K>;
}

/** The people of the open workshop; on a room-safe desk there are none for any screen. */
export function usePeople(): People | undefined {
  const isSafe = useRoomSafe();
  return useMirror((mirror) => (isSafe ? undefined : mirror.people?.state));
}

export function useCatalogue(): Catalogue {
  const catalogue = useMirror((mirror) => mirror.hello?.catalogue);
  if (!catalogue) throw new Error('This screen needs the catalogue.');
  return catalogue;
}

/** The open workshop's house style; absent when the library no longer has it. */
export function useHouseStyle(): HouseStyle | undefined {
  const { styles } = useCatalogue();
  const { document } = useWorkshop('document');
  return styles.find(({ id }) => id === document.style);
}

/** Who is working now on this laptop. */
export function useActor(): Actor | undefined {
  return useMirror((mirror) => {
    const library = mirror.library?.state;
    return library?.settings.workingAs === undefined ? undefined : library.actors[library.settings.workingAs];
  });
}
