import { z } from 'zod';
import { NOTED, noteDay } from '../attendance/noted';
import { peopleCommand } from '../ledger/command';
import { refuse } from '../messages/refusal';
import { daySchema, idSchema } from '../model/ids';

/** Who was there. Data about people: it lives and dies with the people file. */
export const attendanceCommands = [
  /** One person, a whole delegation or everybody still missing: one step, and one undo. */
  peopleCommand(
    'attendance.note',
    z.strictObject({
      participants: z.array(idSchema).min(1).max(20_000),
      day: daySchema,
      noted: z.enum(NOTED),
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { participants, day, noted }) => {
      for (const id of participants) {
        const participant = draft.participants[id];
        if (!participant) return refuse('thing.missing', { kind: 'participant', id });
        noteDay(participant, day, noted);
      }
    },
  ),
] as const;
