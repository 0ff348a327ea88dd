import { useCallback, useMemo, useRef } from 'react';
import { nextNoted, notedOn, type Noted } from '../../../../core/attendance/noted';
import type { Participant } from '../../../../core/model/participation';
import type { useCommand } from '../../../state/commands';
import { useMirror } from '../../../state/mirror';

export interface Noting {
  /** Present, absent, not noted, and round again. */
  turn: (id: string, day: string) => void;
  note: (id: string, day: string, noted: Noted) => void;
  /** All of them present; when they all are, all not noted. */
  turnAll: (ids: readonly string[], day: string) => void;
  allPresent: (ids: readonly string[], day: string) => void;
  /** Present, those of whom nothing was noted yet. */
  restPresent: (day: string) => void;
}

/**
 * Notes attendance in the order of the keys: each step looks at what the one before it left, however fast they follow
 * each other.
 */
export function useNoting(run: ReturnType<typeof useCommand>['run']): Noting {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  /** `decide` sees the people as the step before left them. */
  const inTurn = useCallback(
    (day: string, decide: (all: Participant[]) => { people: Participant[]; noted: Noted }) => {
      last.current = last.current.then(async () => {
        const state = useMirror.getState().people?.state;
        const { people, noted } = decide(state ? Object.values(state.participants) : []);
        const changed = people.filter((person) => notedOn(person, day) !== noted).map(({ id }) => id);
        if (changed.length > 0) await run('attendance.note', { participants: changed, day, noted });
      });
    },
    [run],
  );
  return useMemo(() => {
    const those = (all: Participant[], ids: readonly string[]) => all.filter(({ id }) => ids.includes(id));
    return {
      turn: (id, day) =>
        inTurn(day, (all) => {
          const people = those(all, [id]);
          return { people, noted: nextNoted(people[0] ? notedOn(people[0], day) : 'notNoted') };
        }),
      note: (id, day, noted) => inTurn(day, (all) => ({ people: those(all, [id]), noted })),
      turnAll: (ids, day) =>
        inTurn(day, (all) => {
          const people = those(all, ids);
          const complete = people.every((person) => notedOn(person, day) === 'present');
          return { people, noted: complete ? 'notNoted' : 'present' };
        }),
      allPresent: (ids, day) => inTurn(day, (all) => ({ people: those(all, ids), noted: 'present' })),
      restPresent: (day) =>
        inTurn(day, (all) => ({
          people: all.filter((person) => notedOn(person, day) === 'notNoted'),
          noted: 'present',
        })),
    };
  }, [inTurn]);
}
