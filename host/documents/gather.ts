import { pinnedPlans } from '../../core/catalogue/pinnedPlans';
import type { DocumentEdition, Edition } from '../../core/edition/edition';
import {
  editionInputOf,
  type DocumentEditionInput,
  type EditionInput,
} from '../../core/edition/editionInput';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import type { Workshop } from '../../core/model/workshop';
import type { HostContext } from '../requests/context';

type GatherContext = Pick<HostContext, 'ledgers' | 'catalogue' | 'now'>;

export function gather(
  context: GatherContext,
  edition: DocumentEdition,
  instead?: Workshop,
): Promise<DocumentEditionInput | Refusal>;
export function gather(context: GatherContext, edition: Edition): Promise<EditionInput | Refusal>;
/**
 * What an edition is made of, from the library: the workshop as it stands (or as it was issued, given `instead`), its plans
 * as worded now, and people only for an edition that lists them.
 */
export async function gather(
  { ledgers, catalogue, now }: GatherContext,
  edition: Edition,
  instead?: Workshop,
): Promise<EditionInput | Refusal> {
  const id = edition.workshop;
  const session = await ledgers.get({ scope: 'workshop', id });
  if (isRefusal(session)) return session;
  const people = edition.what === 'document' ? undefined : await ledgers.get({ scope: 'people', id });
  if (isRefusal(people)) return people;
  const workshop = instead ?? session.state;
  const plans = pinnedPlans(workshop, catalogue, Object.values(ledgers.library.state.wordings));
  const participants = Object.values(people?.state.participants ?? {});
  return editionInputOf(edition, { workshop, plans, catalogue, participants, now: now() });
}
