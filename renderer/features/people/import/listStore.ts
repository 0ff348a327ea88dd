import { create } from 'zustand';
import { isRefusal, type Refusal } from '../../../../core/messages/refusal';
import type { ListOptions } from '../../../../core/participants/options';
import type { ListPreview } from '../../../../core/participants/preview';
import { desk } from '../../../state/bridge';

interface OpenedList {
  /** The workshop into which the list is being read. */
  workshop: string | undefined;
  preview: ListPreview | undefined;
  /** What somebody changed of how it is read. */
  options: ListOptions;
  /** Counts the readings: rows of an earlier one are not shown again. */
  reading: number;
  busy: boolean;
  refusal: Refusal | undefined;
}

const NOTHING: OpenedList = {
  workshop: undefined,
  preview: undefined,
  options: {},
  reading: 0,
  busy: false,
  refusal: undefined,
};

/** The list that is being looked at; it stays while one looks at something else. */
export const useList = create<OpenedList>()(() => NOTHING);

let last: string | undefined;

/** Shows what the host made of the list; of two answers the one asked for last counts. */
async function read(ask: (job: string) => Promise<ListPreview | Refusal>): Promise<void> {
  const job = crypto.randomUUID();
  const before = last;
  last = job;
  if (before !== undefined) void desk().api.cancelJob({ job: before });
  useList.setState({ busy: true, refusal: undefined });
  const answer = await ask(job);
  if (last !== job) return;
  last = undefined;
  useList.setState(({ reading }) => ({
    busy: false,
    ...(isRefusal(answer) ? { refusal: answer } : { preview: answer, reading: reading + 1 }),
  }));
}

/** Opens a file, or rows pasted from a spreadsheet (without a name). */
export async function openList(
  workshop: string,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  closeList();
  useList.setState({ workshop });
  await read((job) => desk().api.openList({ workshop, name, bytes, job }));
}

export async function openListFile(workshop: string, file: File): Promise<void> {
  await openList(workshop, file.name, new Uint8Array(await file.arrayBuffer()));
}

export function openPasted(workshop: string, text: string): Promise<void> {
  return openList(workshop, '', new TextEncoder().encode(text));
}

/** Reads the list again, otherwise. Another sheet, encoding or separator makes other columns: they are recognised anew. */
export async function readOtherwise(change: ListOptions): Promise<void> {
  const { preview, options } = useList.getState();
  if (!preview) return;
  const { list } = preview;
  const otherCells = 'sheet' in change || 'encoding' in change || 'separator' in change;
  const next = { ...options, ...change };
  if (otherCells) delete next.mapping;
  useList.setState({ options: next });
  await read((job) => desk().api.previewList({ list, options: next, job }));
}

export function closeList(): void {
  const { preview, reading } = useList.getState();
  const job = last;
  last = undefined;
  if (job !== undefined) void desk().api.cancelJob({ job });
  if (preview) void desk().api.closeList({ list: preview.list });
  useList.setState({ ...NOTHING, reading: reading + 1 });
}

export function refuseList(refusal: Refusal | undefined): void {
  useList.setState({ refusal });
}
