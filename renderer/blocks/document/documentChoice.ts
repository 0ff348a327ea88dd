import { create } from 'zustand';
import type { Language } from '../../../core/model/language';
import type { Workshop } from '../../../core/model/workshop';

interface DocumentChoice {
  /** The workshop it was chosen for; another one starts afresh. */
  workshop: string | undefined;
  language: Language | undefined;
  /** Another house style to look at; the workshop keeps its own. */
  style: string | undefined;
  zoom: 'fit' | 1 | 1.5;
}

const nothing = { workshop: undefined, language: undefined, style: undefined };

/** How this window looks at the document, whatever the language of the interface. */
export const useDocumentChoice = create<DocumentChoice>()(() => ({ ...nothing, zoom: 'fit' }));

export function chooseDocument(
  workshop: string,
  change: Partial<Pick<DocumentChoice, 'language' | 'style'>>,
): void {
  useDocumentChoice.setState((before) => ({
    ...(before.workshop === workshop ? {} : nothing),
    workshop,
    ...change,
  }));
}

/** The language and style in use for a workshop: what was chosen, else its own. */
export function useChosenView({ id, languages, document }: Pick<Workshop, 'id' | 'languages' | 'document'>): {
  language: Language;
  style: string;
} {
  const choice = useDocumentChoice();
  const own = choice.workshop === id;
  return {
    language: (own && choice.language) || languages[0] || 'en',
    style: (own && choice.style) || document.style,
  };
}
