import type { SpotlightActionGroupData } from '@mantine/spotlight';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { delegationName } from '../../core/directory/delegations';
import { fold } from '../../core/directory/fold';
import { inOrder } from '../../core/model/order';
import type { Language } from '../../core/model/language';
import type { Workshop } from '../../core/model/workshop';
import { plainText } from '../../core/queries/plainText';
import { numberRecommendations } from '../../core/queries/numbers';
import { proposalNumbersFollowing } from '../state/proposalNumbers';
import { go, select } from '../state/view';

/** A group of the palette; `keywords` of an action are folded already and hold its label: no key folds them again. */
interface Titles {
  recommendations: string;
  delegations: string;
}

/** The things of the open workshop that the palette finds by their words or their number. */
export function paletteThings(
  workshop: Workshop,
  { directory }: Catalogue,
  language: Language,
  titles: Titles,
): SpotlightActionGroupData[] {
  const proposals = proposalNumbersFollowing(workshop);
  const recommendations = numberRecommendations(workshop).flatMap(({ group, items }) =>
    items
      .filter(({ recommendation }) => !recommendation.deleted)
      .map(({ recommendation: { id, text, from }, number }) => {
        const words = Object.values(text).map(({ nodes }) => plainText(nodes));
        const heading = plainText((group.title[language] ?? Object.values(group.title)[0])?.nodes ?? []);
        return {
          id: `recommendation.${id}`,
          label: words[0] ?? '',
          keywords: [number ?? '', ...from.map((each) => proposals.get(each) ?? ''), ...words].map(fold),
          rightSection: [number, heading].filter(Boolean).join(' · '),
          onClick: () => {
            go('desk');
            select({ kind: 'recommendation', id });
          },
        };
      }),
  );
  const delegations = inOrder(Object.values(workshop.delegations)).map((delegation) => {
    const label = delegationName(delegation, language, directory);
    return {
      id: `delegation.${delegation.id}`,
      label,
      keywords: [label, ...Object.values(delegation.name), delegation.code ?? ''].map(fold),
      onClick: () => {
        go('prepare', { section: 'delegations' });
        select({ kind: 'delegation', id: delegation.id });
      },
    };
  });
  return [
    { group: titles.recommendations, actions: recommendations },
    { group: titles.delegations, actions: delegations },
  ];
}
