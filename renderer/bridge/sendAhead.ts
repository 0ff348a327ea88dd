import { UPLOADS_PATH } from '../../core/contract/channels';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { fileTooLarge } from '../../core/contract/requestSize';
import { Uploaded } from '../../core/contract/wire';

/** Smaller ones go with the request itself, in bytes. */
const WITH_THE_REQUEST = 64 * 1024;

type FileField = [field: string, bytes: Uint8Array<ArrayBuffer>];

/** The fields of a request's input that hold a file too large to go with it. */
export function largeFiles(input: unknown): FileField[] {
  if (typeof input !== 'object' || input === null) return [];
  return Object.entries(input).filter(
    (field): field is FileField => field[1] instanceof Uint8Array && field[1].length > WITH_THE_REQUEST,
  );
}

/** Posts files to the host and resolves with what stands for them; one that is too large is refused, and none is sent. */
export async function sendAhead(
  files: readonly FileField[],
): Promise<Readonly<Record<string, Uploaded>> | Refusal> {
  const tooLarge = files.map(([, bytes]) => fileTooLarge(bytes.length)).find(isRefusal);
  if (tooLarge) return tooLarge;
  const sent: Record<string, Uploaded> = {};
  for (const [field, bytes] of files) {
    const name = crypto.randomUUID();
    const answer = await fetch(UPLOADS_PATH + name, { method: 'POST', body: bytes }).catch(() => undefined);
    if (!answer?.ok) return refuse('connection.closed');
    sent[field] = new Uploaded(name);
  }
  return sent;
}
