import type { DocumentInput } from '../../core/document/interpret/interpret';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import type { Language } from '../../core/model/language';
import type { HostContext } from '../requests/context';
import { workshopPlans } from '../ledgers/workshopPlans';

interface Wanted {
  workshop: string;
  language: Language;
  /** Default: the workshop's own. */
  style?: string | undefined;
  allowMissing: boolean;
}

/** Everything a document is made of, gathered from the library: the state now, its style, its plans as worded now. */
export async function documentInput(
  { ledgers, catalogue, now }: Pick<HostContext, 'ledgers' | 'catalogue' | 'now'>,
  { workshop: id, language, style: styleId, allowMissing }: Wanted,
): Promise<DocumentInput | Refusal> {
  const session = await ledgers.get({ scope: 'workshop', id });
  if (isRefusal(session)) return session;
  const workshop = session.state;
  const wanted = styleId ?? workshop.document.style;
  const style = catalogue.styles.find((candidate) => candidate.id === wanted);
  if (!style) {
    return refuse('style.unknown', {
      id: wanted,
      available: catalogue.styles.map((known) => known.id).join(', '),
    });
  }
  return {
    workshop,
    style,
    frameworks: workshopPlans({ ledgers, catalogue }, workshop),
    directory: catalogue.directory,
    language,
    now: now(),
    options: { allowMissing },
  };
}
