import type { SpotlightActionGroupData } from '@mantine/spotlight';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { pinnedPlans } from '../../core/catalogue/pinnedPlans';
import { describeReference, levelNames, placesOf } from '../../core/catalogue/reference';
import { wordingOf } from '../../core/catalogue/wording';
import { fold } from '../../core/directory/fold';
import type { WordingStatus } from '../../core/model/framework';
import type { Language } from '../../core/model/language';
import type { Library } from '../../core/model/library';
import type { Workshop } from '../../core/model/workshop';
import { coverageKey } from '../../core/queries/coverage';
import { showPlace } from '../state/shownPlace';

interface Words {
  group: string;
  notEntered: string;
  source: (source: string) => string;
  status: (status: WordingStatus) => string;
}

/** Characters of a wording that a line has room for. */
const FIRST_WORDS = 200;

/** The places of the workshop's plan, found by their number or their words in any language, each with its source. */
export function palettePlaces(
  workshop: Workshop,
  catalogue: Catalogue,
  wordings: Library['wordings'],
  language: Language,
  words: Words,
): SpotlightActionGroupData {
  const plans = pinnedPlans(workshop, catalogue, Object.values(wordings));
  const actions = plans.flatMap((plan) => {
    const names = {
      domain: Object.values(levelNames(plan, 'domain')),
      objective: Object.values(levelNames(plan, 'objective')),
      action: Object.values(levelNames(plan, 'action')),
    };
    return placesOf(plan).map(({ reference, entry }) => {
      const label = describeReference(plan, reference, language);
      const wording = wordingOf(entry, language);
      const texts = Object.values(entry.wording).map(({ text }) => text);
      const isOfficial = wording?.status === 'entered' || wording?.status === 'verbatim';
      const source = wording?.source.join('; ') ?? '';
      return {
        id: `place.${coverageKey(reference)}`,
        label: wording ? `${label} · ${wording.text.slice(0, FIRST_WORDS)}` : label,
        description: !wording
          ? words.notEntered
          : isOfficial && source !== ''
            ? words.source(source)
            : words.status(wording.status),
        keywords: [...names[reference.level], entry.number, ...texts].map(fold),
        rightSection: plan.shortName[language] ?? plan.id,
        onClick: () => showPlace(reference),
      };
    });
  });
  return { group: words.group, actions };
}
