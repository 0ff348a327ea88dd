import { canonicalJson } from '../../core/catalogue/canonical';
import type { CommandName } from '../../core/commands';
import { createsRecords, withRecordIds } from '../../core/commands/recordIds';

/** Payloads without an answer, by what they ask for; kept as long as the window lives. */
const unanswered = new Map<string, object>();

/**
 * The payload as it is to be sent: what it makes has an id, and what was asked for before without an answer has the id it
 * had then, so that it is recorded once. `answered` is called when the host has said what came of it.
 */
export function withEarlierIds<P extends object>(
  ledger: string,
  name: CommandName,
  payload: P,
): { sent: P; answered: () => void } {
  if (!createsRecords(name)) return { sent: payload, answered: () => undefined };
  const asked = `${ledger} ${name} ${canonicalJson(payload)}`;
  // What is kept under this name was made from an equal payload.
  const sent =
    (unanswered.get(asked) as P | undefined) ?? withRecordIds(name, payload, () => crypto.randomUUID());
  unanswered.set(asked, sent);
  return { sent, answered: () => unanswered.delete(asked) };
}
