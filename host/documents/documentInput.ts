import { pinnedPlans } from '../../core/catalogue/pinnedPlans';
import { documentInput as inputFrom } from '../../core/document/interpret/documentInput';
import type { DocumentInput } from '../../core/document/interpret/interpret';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import type { Language } from '../../core/model/language';
import type { HostContext } from '../requests/context';

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
  { workshop: id, language, style, allowMissing }: Wanted,
): Promise<DocumentInput | Refusal> {
  const session = await ledgers.get({ scope: 'workshop', id });
  if (isRefusal(session)) return session;
  const workshop = session.state;
  const plans = pinnedPlans(workshop, catalogue, Object.values(ledgers.library.state.wordings));
  return inputFrom({ workshop, plans, catalogue, now: now() }, language, {
    style,
    options: { allowMissing },
  });
}
