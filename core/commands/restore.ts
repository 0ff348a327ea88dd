import { z } from 'zod';
import { current } from 'immer';
import { fillDraft } from '../ledger/difference';
import { workshopCommand } from '../ledger/command';
import { restorePartsSchema } from '../restore/parts';
import { restoreWorkshop } from '../restore/restoreWorkshop';
import { restoreScopeSchema } from '../restore/scope';
import { wordingLocked } from './locks';

/** The past, copied back. The host alone gives it, since it alone reads what the past was. */
export const restoreCommands = [
  workshopCommand(
    'workshop.restore',
    z.strictObject({ rev: z.number().int().min(0), scope: restoreScopeSchema, parts: restorePartsSchema }),
    { by: 'host', onNewerState: 'rerun' },
    (draft, { parts }) => {
      const locked = wordingLocked(draft);
      if (locked) return locked;
      const now = current(draft);
      fillDraft(draft, now, restoreWorkshop(now, parts));
    },
  ),
] as const;
