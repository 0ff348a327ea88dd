import type { Catalogue } from '../../../core/catalogue/catalogue';
import type { Refusal } from '../../../core/messages/refusal';
import type { Workshop } from '../../../core/model/workshop';
import type { Registration } from '../../../core/participants/outcome';
import { readList } from '../../../workspace/registration/readList';
import { isRefusal } from '../../../core/messages/refusal';
import { readListInto } from './readPeopleList';
import type { OnStep } from './onStep';

export interface ListAloneTask {
  kind: 'listAlone';
  bytes: Uint8Array;
  directory: Catalogue['directory'];
  workshop: Workshop | undefined;
}

/** What the command line makes of a list, without a library: read against a workshop file, or against none. */
export async function readListAlone(
  { bytes, directory, workshop }: ListAloneTask,
  onStep: OnStep,
): Promise<Registration | Refusal> {
  onStep({ step: 'reading', done: 0, total: 1 });
  const file = await readList(bytes);
  if (isRefusal(file)) return file;
  const context = {
    directory,
    language: workshop?.languages[0] ?? ('en' as const),
    spoken: 'en' as const,
    delegations: Object.values(workshop?.delegations ?? {}),
    participants: [],
    asks: false,
  };
  return readListInto(file, {}, context).registration;
}
