import type { Catalogue } from '../../catalogue/catalogue';
import { isRefusal, refuse, type Refusal } from '../../messages/refusal';
import type { Framework } from '../../model/framework';
import type { HouseStyle } from '../../model/houseStyle';
import type { Language } from '../../model/language';
import type { Workshop } from '../../model/workshop';
import { workshopInStyle } from '../../queries/groupsInStyle';
import { makeProof, type Proof } from './interpret';
import type { DocumentInput, DocumentOptions } from '../scope';

/** Where everything that a workshop's document is made of comes from. */
export interface DocumentSources {
  workshop: Workshop;
  /** The plans that the workshop pins, worded as they are known here. */
  plans: readonly Framework[];
  catalogue: Pick<Catalogue, 'styles' | 'directory'>;
  /** ISO 8601 instant, UTC. */
  now: string;
}

/** Everything a document is made of, in a language; in another house style than the workshop's own, if one is named. */
export function documentInput(
  { workshop, plans, catalogue, now }: DocumentSources,
  language: Language,
  {
    style: id = workshop.document.style,
    options,
  }: { style?: string | undefined; options?: DocumentOptions } = {},
): DocumentInput | Refusal {
  const style = findStyle(catalogue, id);
  if (isRefusal(style)) return style;
  const { styles, directory } = catalogue;
  const own = styles.find((known) => known.id === workshop.document.style);
  const printed = workshopInStyle(workshop, { from: own, to: style });
  return {
    workshop: printed,
    style,
    frameworks: plans,
    directory,
    language,
    now,
    ...(options && { options }),
  };
}

/** A workshop's document as it stands in a language, or why it cannot be printed at all. */
export function prove(sources: DocumentSources, language: Language, style?: string): Proof | Refusal[] {
  const input = documentInput(sources, language, { style });
  return isRefusal(input) ? [input] : makeProof(input);
}

function findStyle({ styles }: Pick<Catalogue, 'styles'>, id: string): HouseStyle | Refusal {
  const available = styles.map((known) => known.id).join(', ');
  return styles.find((known) => known.id === id) ?? refuse('style.unknown', { id, available });
}
