import { useTranslation } from 'react-i18next';
import { numberRecommendations } from '../../core/queries/numbers';
import type { Node } from '../../core/model/text';
import { useMirror } from '../state/mirror';
import type { Describe } from './schema';

/** How chips are named on the desk: a field by its name, a cross-reference by the number that stands now. */
export function useDescribe(): Describe {
  const { t } = useTranslation();
  const describe = (node: Node): string => {
    if (node.type === 'text') return node.text;
    if (node.type === 'break') return '\n';
    if (node.type === 'field') return t(`wording.fields.${node.field}`);
    if (node.type === 'reference') return numberOf(node.recommendation) ?? t('wording.referenceGone');
    return `[${node.variants.map(({ nodes }) => nodes.map(describe).join('')).join(' / ')}]`;
  };
  return describe;
}

/** Read when a chip is drawn: an editor outlives the render that made it. */
function numberOf(id: string): string | undefined {
  const workshop = useMirror.getState().workshop?.state;
  if (!workshop) return undefined;
  for (const { items } of numberRecommendations(workshop)) {
    const found = items.find(({ recommendation }) => recommendation.id === id);
    if (found) return found.number;
  }
  return undefined;
}
