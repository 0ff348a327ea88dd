import type { Language } from '../../../core/model/language';
import type { Delegation } from '../../../core/model/participation';
import { delegationFromEntry, freeDelegation } from '../../../core/directory/delegations';
import type { Vocabulary } from '../../../core/capture/vocabulary';
import { frameworkNamed, partnerDirectory } from '../../templates/read';

const directory = partnerDirectory();
const frameworks = ['marrakesh', 'cadiz'].map(frameworkNamed);

/** A meeting with some delegations, two plans and two headings. */
export function vocabularyOf(
  codes: readonly string[] = ['CI', 'SN', 'NE', 'BJ', 'ST', 'UNODC'],
  language: Language = 'en',
  free: readonly string[] = [],
): Vocabulary {
  const delegations = codes.flatMap((code, index): Delegation[] => {
    const entry = directory.entries.find((candidate) => candidate.code === code);
    return entry ? [delegationFromEntry(entry, `d-${code}`, `a${index}`)] : [];
  });
  return {
    directory,
    delegations: [
      ...delegations,
      ...free.map((name, index) =>
        freeDelegation(name, 'organisation', language, `free-${index}`, `b${index}`),
      ),
    ],
    frameworks,
    groups: [
      { id: 'g1', place: 1, titles: ['Develop national tools', 'Développer les outils nationaux'] },
      { id: 'g2', place: 2, titles: ['Support regional and international cooperation'] },
    ],
    language,
  };
}
