import { useCallback, useMemo, useRef } from 'react';
import { nextNoted, notedOn, type Noted } from '../../../../core/attendance/noted';
import type { Participant } from '../../../../core/model/participation';
import type { useCommand } from '../../../state/commands';
import { useMirror } from '../../../state/mirror';

/** Whom a line is about: people, or a delegation without any. */
export interface Members {
  people: readonly string[];
  delegation?: string | undefined;
}

export interface Noting {
  /** Present, absent, not noted, and round again. */
  turn: (who: Members, day: string) => void;
  note: (who: Members, day: string, noted: Noted) => void;
  /** All of them present; when they all are, all not noted. */
  turnAll: (who: Members, day: string) => void;
  /** Present, those of whom nothing was noted yet; delegations without people too. */
  restPresent: (day: string) => void;
  /** How many of a delegation are there. */
  count: (delegation: string, day: string, count: number) => void;
}

/**
 * Notes attendance in the order of the keys: each step looks at what the one before it left, however fast they follow
 * each other.
 */
export function useNoting(run: ReturnType<typeof useCommand>['run']): Noting {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  /** `decide` sees everybody as the step before left them. */
  const inTurn = useCallback(
    (day: string, decide: (all: Noteable[]) => { those: Noteable[]; noted: Noted }) => {
      last.current = last.current.then(async () => {
        const { those, noted } = decide(everybody());
        const changed = those.filter(({ days }) => notedOn(days, day) !== noted);
        const participants = changed.flatMap(({ person }) => person ?? []);
        const delegations = changed.flatMap(({ delegation }) => delegation ?? []);
        if (changed.length > 0)
          await run('attendance.note', {
            participants,
            ...(delegations.length > 0 && { delegations }),
            day,
            noted,
          });
      });
    },
    [run],
  );
  return useMemo(() => {
    const among = (all: Noteable[], { people, delegation }: Members) =>
      all.filter((each) =>
        each.person !== undefined ? people.includes(each.person) : each.delegation === delegation,
      );
    return {
      turn: (who, day) =>
        inTurn(day, (all) => {
          const those = among(all, who);
          return { those, noted: nextNoted(those[0] ? notedOn(those[0].days, day) : 'notNoted') };
        }),
      note: (who, day, noted) => inTurn(day, (all) => ({ those: among(all, who), noted })),
      turnAll: (who, day) =>
        inTurn(day, (all) => {
          const those = among(all, who);
          const complete = those.every(({ days }) => notedOn(days, day) === 'present');
          return { those, noted: complete ? 'notNoted' : 'present' };
        }),
      restPresent: (day) =>
        inTurn(day, (all) => ({
          those: all.filter(({ days }) => notedOn(days, day) === 'notNoted'),
          noted: 'present',
        })),
      count: (delegation, day, count) => {
        last.current = last.current.then(() => run('attendance.count', { delegation, day, count }));
      },
    };
  }, [inTurn, run]);
}

/** A person, or a delegation without people, and what was noted. */
interface Noteable {
  person?: string;
  delegation?: string;
  days: Pick<Participant, 'attendance' | 'absences'>;
}

/** Everybody who is noted one by one, as the mirror has them now. */
function everybody(): Noteable[] {
  const { people, workshop } = useMirror.getState();
  const participants = Object.values(people?.state.participants ?? {});
  const named = new Set(participants.map(({ delegation }) => delegation));
  const without = Object.keys(workshop?.state.delegations ?? {}).filter((id) => !named.has(id));
  return [
    ...participants.map((days): Noteable => ({ person: days.id, days })),
    ...without.map((id): Noteable => ({
      delegation: id,
      days: people?.state.delegations?.[id] ?? { attendance: [] },
    })),
  ];
}
