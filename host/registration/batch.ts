import type { Catalogue } from '../../core/catalogue/catalogue';
import { isRefusal, type Refusal } from '../../core/ledger/refusal';
import { ordersBehind } from '../../core/model/order';
import type { Workshop } from '../../core/model/workshop';
import type { Registration } from '../../core/participants/outcome';
import { readList } from '../../workspace/registration/readList';
import { readListInto } from './read';

/** What the command line makes of a list, without a library: read against a workshop file, or against none. */
export async function registrationOf(
  bytes: Uint8Array,
  { directory }: Catalogue,
  workshop: Workshop | undefined,
): Promise<Registration | Refusal> {
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

/** The workshop with the delegations that a list brings, behind those it has. People never stand in it. */
export function withDelegations(workshop: Workshop, { delegations }: Registration): Workshop {
  const known = Object.values(workshop.delegations);
  const orders = ordersBehind(known, delegations.length);
  const added = delegations.map((delegation, index) => [
    delegation.id,
    { ...delegation, order: orders[index] ?? '' },
  ]);
  return { ...workshop, delegations: { ...workshop.delegations, ...Object.fromEntries(added) } };
}
