import { randomBytes } from 'node:crypto';
import type { Catalogue } from '../core/catalogue/catalogue';
import { isRefusal, refuse, type Refusal } from '../core/ledger/refusal';
import { ordersBehind } from '../core/model/order';
import type { Workshop } from '../core/model/workshop';
import { recogniseColumns } from '../core/participants/columns';
import type { Registration } from '../core/participants/outcome';
import { readRegistration } from '../core/participants/registration';
import { readList } from '../workspace/registration/readList';

/**
 * A registration list as it would be taken into a workshop (or into none): the first table that holds people,
 * with its columns recognised by themselves.
 */
export async function registrationOf(
  bytes: Uint8Array,
  catalogue: Catalogue,
  workshop: Workshop | undefined,
): Promise<Registration | Refusal> {
  const list = await readList(bytes);
  if (isRefusal(list)) return list;
  const { directory } = catalogue;
  const context = {
    directory,
    language: workshop?.languages[0] ?? ('en' as const),
    delegations: Object.values(workshop?.delegations ?? {}),
    participants: [],
    newId: () => randomBytes(10).toString('hex'),
  };
  const readings = list.tables.map(({ cells }) =>
    readRegistration(cells, recogniseColumns(cells, directory), context),
  );
  const taken = readings.filter((reading): reading is Registration => !isRefusal(reading));
  const [best] = taken.sort((a, b) => b.totals.imported - a.totals.imported);
  return best ?? readings[0] ?? refuse('spreadsheet.unreadable');
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
