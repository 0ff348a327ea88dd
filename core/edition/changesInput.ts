import { pinnedPlans } from '../catalogue/pinnedPlans';
import type { Catalogue } from '../catalogue/catalogue';
import { documentInput } from '../document/interpret/documentInput';
import { isRefusal, type Refusal } from '../messages/refusal';
import type { Language } from '../model/language';
import type { EnteredWording } from '../model/library';
import type { Workshop } from '../model/workshop';
import type { ChangesEdition } from './edition';
import type { EditionInput } from './editionInput';

/** A state of a workshop, and the official wordings that its library had then. */
interface Stood {
  workshop: Workshop;
  wordings: readonly EnteredWording[];
  at: string;
  isVersion: boolean;
}

interface ChangesWanted {
  before: Stood;
  after: Stood;
  language: Language;
  /** The later state's own when none is named. */
  style?: string | undefined;
  /** The reworded texts alone. */
  slip?: ChangesEdition['slip'];
  catalogue: Catalogue;
}

/** Input of a list of changes, made when the later state stood; refused when its house style is missing. */
export function changesInput({
  before,
  after,
  language,
  style,
  slip,
  catalogue,
}: ChangesWanted): EditionInput | Refusal {
  const compared = ({ wordings, ...state }: Stood) => ({
    ...state,
    frameworks: pinnedPlans(state.workshop, catalogue, wordings),
  });
  const { frameworks: plans, workshop, at: now } = compared(after);
  const input = documentInput({ workshop, plans, catalogue, now }, language, { style });
  if (isRefusal(input)) return input;
  const { directory } = catalogue;
  return {
    what: 'changes',
    input: {
      before: compared(before),
      after: compared(after),
      style: input.style,
      directory,
      language,
      now,
      ...(slip && { slip }),
    },
  };
}
