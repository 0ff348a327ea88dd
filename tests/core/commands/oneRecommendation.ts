import type { CommandContext } from '../../../core/ledger/command';
import { runCommand } from '../../../core/commands/run';
import { isRefusal } from '../../../core/messages/refusal';
import type { Workshop } from '../../../core/model/workshop';
import { createWorkshop } from '../../../core/workshops/create';
import { catalogue } from '../../renderer/catalogue';

const AT = '2026-11-21T10:00:00.000Z';
let ids = 0;

export const context: CommandContext = {
  at: AT,
  clock: { at: AT, run: 'run1', ms: 0 },
  actor: 'a1',
  newId: () => `fresh${(ids += 1)}`,
  catalogue,
};

/** A workshop with one recommendation, r1. */
export function hostWorkshop(): Workshop {
  const given = {
    title: { en: 'Return' },
    languages: ['en' as const],
    style: 'workshop-guide',
    startsOn: '2019-10-24',
    endsOn: '2019-10-24',
    place: 'Kinshasa',
    timeZone: 'Africa/Kinshasa',
  };
  const made = createWorkshop(given, 'w1', AT, catalogue);
  if (isRefusal(made)) throw new Error(made.refused);
  const payload = { id: 'r1', language: 'en', nodes: [{ type: 'text', text: 'First' }] };
  const done = runCommand('workshop', made, 'recommendation.capture', payload, context);
  if (isRefusal(done)) throw new Error(done.refused);
  return done.state;
}
