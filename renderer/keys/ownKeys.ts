import { useEffect, useEffectEvent } from 'react';

/** Parts of the screen whose keys only they hear, while they have the keyboard. */
export type KeyOwner =
  | 'rows'
  | 'headings'
  | 'agenda'
  | 'speakers'
  | 'agreement'
  | 'changedTwice'
  | 'screen'
  | 'queue'
  | 'attendance';

/** What the parts that are open do at each of their keys. */
const offered = new Map<string, () => void>();

const nameOf = (owner: KeyOwner, key: string) => `${owner} ${key}`;

/** Whether the part is open and its key does something there. */
export const isOffered = (owner: KeyOwner, key: string): boolean => offered.has(nameOf(owner, key));

/** Does from elsewhere, such as the palette, what the part does at its key. */
export const runOffered = (owner: KeyOwner, key: string): void => offered.get(nameOf(owner, key))?.();

/** While the caller is drawn, what it does at its own keys can be found and run by name. */
export function useOwnKeys(owner: KeyOwner, keys: Readonly<Record<string, (() => void) | undefined>>): void {
  const act = useEffectEvent((key: string) => keys[key]?.());
  const names = Object.keys(keys)
    .filter((key) => keys[key])
    .join(' ');
  useEffect(() => {
    const own = names === '' ? [] : names.split(' ');
    const runs = own.map((key) => [nameOf(owner, key), () => act(key)] as const);
    for (const [name, run] of runs) offered.set(name, run);
    return () => {
      for (const [name, run] of runs) if (offered.get(name) === run) offered.delete(name);
    };
  }, [owner, names]);
}
