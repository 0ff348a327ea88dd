import { useTranslation } from 'react-i18next';
import type { Node } from '../../../core/model/text';
import { outlineNow } from '../../state/outline';
import type { DescribeNode } from './schema';

/**
 * How chips are named on the desk: a field by its name, a cross-reference by the number that stands when it is drawn (an
 * editor outlives the render that made it).
 */
export function useDescribe(): DescribeNode {
  const { t } = useTranslation();
  const describe = (node: Node): string => {
    if (node.type === 'text') return node.text;
    if (node.type === 'break') return '\n';
    if (node.type === 'field') return t(`wording.fields.${node.field}`);
    if (node.type === 'reference')
      return outlineNow()?.byId.get(node.recommendation)?.number ?? t('wording.referenceGone');
    return `[${node.variants.map(({ nodes }) => nodes.map(describe).join('')).join(' / ')}]`;
  };
  return describe;
}
