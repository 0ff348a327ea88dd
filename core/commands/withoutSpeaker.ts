import { z } from 'zod';
import { workshopCommand } from '../ledger/command';
import { refuse } from '../messages/refusal';
import { idSchema } from '../model/ids';

/** What was captured without a speaker, and is meant to be so. */
export const withoutSpeakerCommands = [
  workshopCommand(
    'recommendation.confirmNoSpeaker',
    /** Recommendations, and what was said. */
    z.strictObject({ ids: z.array(idSchema).min(1).max(5_000) }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { ids }) => {
      for (const id of ids) {
        const captured = draft.recommendations[id] ?? draft.contributions[id];
        if (!captured) return refuse('thing.missing', { kind: 'recommendation', id });
        captured.withoutSpeaker = true;
      }
      return undefined;
    },
  ),
] as const;
