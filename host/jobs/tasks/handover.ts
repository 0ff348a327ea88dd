import type { Handover } from '../../../core/handover/file';
import type { Refusal } from '../../../core/messages/refusal';
import { openHandover, sealHandover } from './seal';

/** Opens a handed-over file: foreign bytes, and a passphrase that takes its time. */
export interface OpenHandoverTask {
  kind: 'openHandover';
  bytes: Uint8Array;
  passphrase?: string | undefined;
}

/** Writes one. */
export interface SealHandoverTask {
  kind: 'sealHandover';
  handover: Handover;
  passphrase?: string | undefined;
}

export function openHandoverTask({ bytes, passphrase }: OpenHandoverTask): Promise<Handover | Refusal> {
  return openHandover(bytes, passphrase);
}

export async function sealHandoverTask({
  handover,
  passphrase,
}: SealHandoverTask): Promise<{ bytes: Uint8Array }> {
  return { bytes: await sealHandover(handover, passphrase) };
}
