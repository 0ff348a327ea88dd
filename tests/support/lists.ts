import type { DeskApi } from '../../core/contract';
import { isRefusal } from '../../core/messages/refusal';
import type { ListOptions } from '../../core/participants/options';
import type { ListOutcome, ListPreview } from '../../core/participants/preview';

let jobs = 0;

/** A registration list opened in a workshop; a refusal fails the test. */
export async function openList(
  desk: DeskApi,
  workshop: string,
  content: string | Uint8Array<ArrayBufferLike>,
  name = 'list.csv',
): Promise<ListPreview> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  const preview = await desk.openList({ workshop, name, bytes, job: `job${(jobs += 1)}` });
  if (isRefusal(preview)) throw new Error(JSON.stringify(preview));
  return preview;
}

export async function readAgain(desk: DeskApi, list: string, options: ListOptions): Promise<ListPreview> {
  const preview = await desk.previewList({ list, options, job: `job${(jobs += 1)}` });
  if (isRefusal(preview)) throw new Error(JSON.stringify(preview));
  return preview;
}

export function outcomeOf({ outcome }: ListPreview): ListOutcome {
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}
