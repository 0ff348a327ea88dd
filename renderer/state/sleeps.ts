import { create } from 'zustand';
import type { Slept } from '../../core/room/slept';
import { desk } from './bridge';

/** Sleeps of the computer while watches ran, on which the chair has not decided. */
export const useSleeps = create<{ sleeps: readonly Slept[] }>()(() => ({ sleeps: [] }));

/** Follows the host. Returns what ends it. */
export function followSleeps(): () => void {
  const take = (sleeps: Slept[]) => useSleeps.setState({ sleeps });
  const end = desk().on('slept', take);
  void desk().api.sleeps({}).then(take);
  return end;
}
