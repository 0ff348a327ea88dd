import { changesInput } from '../../core/edition/changesInput';
import { pinnedPlans } from '../../core/catalogue/pinnedPlans';
import type { ChangesEdition, DocumentEdition, Edition } from '../../core/edition/edition';
import {
  editionInputOf,
  type DocumentEditionInput,
  type EditionInput,
} from '../../core/edition/editionInput';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import type { Workshop } from '../../core/model/workshop';
import type { LedgerSession } from '../ledgers/ledgerSession';
import type { HostContext } from '../requests/context';
import { templatesFolder } from '../../workspace/library/layout';
import { readTerms } from '../../workspace/templates/readTerms';
import { pastMaterial } from './pastMaterial';

type GatherContext = Pick<
  HostContext,
  'ledgers' | 'catalogue' | 'now' | 'jobs' | 'library' | 'newId' | 'options'
>;

export function gather(
  context: GatherContext,
  edition: DocumentEdition,
  instead?: Workshop,
): Promise<DocumentEditionInput | Refusal>;
export function gather(context: GatherContext, edition: Edition): Promise<EditionInput | Refusal>;
/**
 * What an edition is made of, from the library: the workshop as it stands or as it stood at the edition's revision (or as it
 * was issued, given `instead`), its plans as worded then, and people only for an edition that lists them.
 */
export async function gather(
  context: GatherContext,
  edition: Edition,
  instead?: Workshop,
): Promise<EditionInput | Refusal> {
  const { ledgers, catalogue, now } = context;
  const id = edition.workshop;
  const session = await ledgers.get({ scope: 'workshop', id });
  if (isRefusal(session)) return session;
  if (edition.what === 'changes') return gatherChanges(context, session, edition);
  const isOfText = edition.what === 'document' || edition.what === 'mapping';
  if (isOfText && edition.rev !== undefined && !instead) {
    const past = await pastMaterial(context, session, edition.rev);
    if (isRefusal(past)) return past;
    const { workshop, wordings, at } = past;
    return editionInputOf(edition, {
      workshop,
      plans: pinnedPlans(workshop, catalogue, wordings),
      catalogue,
      now: at,
    });
  }
  const people = isOfText ? undefined : await ledgers.get({ scope: 'people', id });
  if (isRefusal(people)) return people;
  const workshop = instead ?? session.state;
  const plans = pinnedPlans(workshop, catalogue, Object.values(ledgers.library.state.wordings));
  const terms = edition.what === 'booth' ? await termsOf(context) : [];
  const participants = Object.values(people?.state.participants ?? {});
  const noted = people?.state.delegations;
  return editionInputOf(edition, { workshop, plans, catalogue, participants, noted, terms, now: now() });
}

const termsOf = ({ options: { templates, library } }: GatherContext) =>
  readTerms(templates, templatesFolder(library));

/** Both states; the later one, as it stands now unless a revision is asked for, says when the list was made. */
async function gatherChanges(
  context: GatherContext,
  session: LedgerSession<'workshop'>,
  edition: ChangesEdition,
): Promise<EditionInput | Refusal> {
  const stood = await bothStates(context, session, edition);
  if (isRefusal(stood)) return stood;
  const { languages, slip } = edition;
  return changesInput({ ...stood, language: languages[0], slip, catalogue: context.catalogue });
}

/** What is set against each other: at two revisions, or at one and as it stands now. */
export async function bothStates(
  context: Pick<GatherContext, 'ledgers' | 'now' | 'jobs' | 'library' | 'newId'>,
  session: LedgerSession<'workshop'>,
  { against, rev }: Pick<ChangesEdition, 'against' | 'rev'>,
) {
  if (rev !== undefined && rev < against) return refuse('export.backwards');
  const { ledgers, now } = context;
  const earlier = await pastMaterial(context, session, against);
  if (isRefusal(earlier)) return earlier;
  const later =
    rev === undefined
      ? {
          workshop: session.state,
          wordings: Object.values(ledgers.library.state.wordings),
          at: now(),
          isVersion: false,
        }
      : await pastMaterial(context, session, rev);
  return isRefusal(later) ? later : { before: earlier, after: later };
}
