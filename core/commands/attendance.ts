import type { Draft } from 'immer';
import { z } from 'zod';
import { NOTED, noteDay } from '../attendance/noted';
import { peopleCommand } from '../ledger/command';
import { refuse } from '../messages/refusal';
import { daySchema, idSchema } from '../model/ids';
import type { DelegationDays, People } from '../model/participation';

/** Who was there. Data about people: it lives and dies with the people file. */
export const attendanceCommands = [
  /** One person, a whole delegation or everybody still missing: one step, and one undo. */
  peopleCommand(
    'attendance.note',
    z.strictObject({
      participants: z.array(idSchema).max(20_000),
      /** Delegations themselves: those without named persons. */
      delegations: z.array(idSchema).max(20_000).optional(),
      day: daySchema,
      noted: z.enum(NOTED),
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { participants, delegations = [], day, noted }) => {
      for (const id of participants) {
        const participant = draft.participants[id];
        if (!participant) return refuse('thing.missing', { kind: 'participant', id });
        noteDay(participant, day, noted);
      }
      for (const id of delegations)
        inDays(draft, id, (days) => {
          noteDay(days, day, noted);
          if (noted !== 'present') setCount(days, day, undefined);
        });
    },
  ),

  /** How many of a delegation are there, named or not. Whoever is counted is present. */
  peopleCommand(
    'attendance.count',
    z.strictObject({ delegation: idSchema, day: daySchema, count: z.number().int().min(0).max(9_999) }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { delegation, day, count }) => {
      inDays(draft, delegation, (days) => {
        setCount(days, day, count === 0 ? undefined : count);
        if (count > 0) noteDay(days, day, 'present');
      });
    },
  ),
] as const;

/** Changes the days of a delegation; nothing stays of one of which nothing is noted. */
function inDays(draft: Draft<People>, id: string, change: (days: Draft<DelegationDays>) => void): void {
  const known = draft.delegations?.[id];
  const days: Draft<DelegationDays> = known ?? { attendance: [] };
  change(days);
  const isBlank = days.attendance.length === 0 && !days.absences && !days.counts;
  if (isBlank) {
    if (known) delete draft.delegations?.[id];
  } else if (!known) {
    draft.delegations ??= {};
    draft.delegations[id] = days;
  }
}

function setCount(days: Draft<DelegationDays>, day: string, count: number | undefined): void {
  const { [day]: _was, ...others } = days.counts ?? {};
  const counts = count === undefined ? others : { ...others, [day]: count };
  if (Object.keys(counts).length > 0) days.counts = counts;
  else delete days.counts;
}
