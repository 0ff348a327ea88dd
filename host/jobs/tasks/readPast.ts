import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { workshopSchema, type Workshop } from '../../../core/model/workshop';
import { refuse } from '../../../core/messages/refusal';
import { ownerOf } from '../../../workspace/ledger/owner';
import { stateAt, type Moment, type PastState } from '../../../workspace/ledger/stateAt';
import { MIGRATIONS } from '../../../workspace/migrations';

export interface PastTask {
  kind: 'past';
  workshop: string;
  /** The workshop's ledger. */
  folder: string;
  moment: Moment;
  /** The last acknowledged revision. */
  last: number;
}

export interface PastWorkshop extends Omit<PastState, 'state'> {
  state: Workshop;
}

/** A workshop as it stood at a moment. */
export async function readPastTask({
  workshop,
  folder,
  moment,
  last,
}: PastTask): Promise<PastWorkshop | Refusal> {
  const owner = ownerOf({ scope: 'workshop', id: workshop });
  const past = await stateAt(folder, moment, { last, owner, migrations: MIGRATIONS.workshop });
  if (isRefusal(past)) return past;
  const parsed = workshopSchema.safeParse(past.state);
  return parsed.success ? { ...past, state: parsed.data } : refuse('past.lost', { rev: past.rev });
}
