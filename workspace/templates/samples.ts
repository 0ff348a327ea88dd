import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse, type Refusal } from '../../core/messages/refusal';
import { unlessMissing } from '../files/failures';
import { readBounded } from '../files/readBounded';

const LARGEST_SAMPLE = 8 * 1024 * 1024;

/** Names of the sample workshops of the application: one for each house style. */
export async function listSamples(templates: string): Promise<string[]> {
  const names = (await unlessMissing(readdir(join(templates, 'workshops')))) ?? [];
  return names.flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : [])).sort();
}

/** Bytes of a sample. The name is looked up in the list, so that it cannot lead out of the folder. */
export async function readSample(templates: string, name: string): Promise<Uint8Array | Refusal> {
  const samples = await listSamples(templates);
  if (!samples.includes(name)) return refuse('style.unknown', { id: name, available: samples.join(', ') });
  return readBounded(join(templates, 'workshops', `${name}.json`), LARGEST_SAMPLE);
}
