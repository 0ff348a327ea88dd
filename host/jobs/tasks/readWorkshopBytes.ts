import { readWorkshopFile, type ReadWorkshop } from '../../../core/exchange/read';
import type { ReadContext } from '../../../core/exchange/readContext';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { parseJsonSafely } from '../../../workspace/json/parseJsonSafely';

/** The bytes of a workshop file as a workshop, or everything that is wrong with it. Limits come first. */
export function readWorkshopBytes(bytes: Uint8Array, context: ReadContext): ReadWorkshop | Refusal[] {
  const json = parseJsonSafely(bytes);
  return isRefusal(json) ? [json] : readWorkshopFile(json.value, context);
}
