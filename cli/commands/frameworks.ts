import { describeReference, placesOf, type PlacedEntry } from '../../core/catalogue/reference';
import { wordingOf } from '../../core/catalogue/wording';
import { refuse } from '../../core/messages/refusal';
import type { Framework } from '../../core/model/framework';
import type { Language } from '../../core/model/language';
import { done, misused, oneLine, refused, type Outcome } from '../io/outcome';
import type { Setting } from '../io/setting';

/** `frameworks`: the plans that workshops can be mapped to; `frameworks ID`: its places with their known wordings. */
export async function frameworks(setting: Setting): Promise<Outcome> {
  const [id, ...more] = setting.line.words;
  if (more.length > 0) return misused('frameworks takes one id at most.');
  const language = setting.line.language ?? 'en';
  const known = (await setting.batch()).reading.catalogue.frameworks.map(({ framework }) => framework);
  const available = known.map((framework) => framework.id);
  if (id === undefined) {
    const width = Math.max(...available.map((each) => each.length));
    return done(known.map((framework) => `${framework.id.padEnd(width)}  ${nameOf(framework, language)}`));
  }
  const framework = known.find((each) => each.id === id);
  if (!framework) return refused(refuse('framework.unknown', { id, available: available.join(', ') }));
  return done([
    `${nameOf(framework, language)} (version ${framework.version})`,
    ...placesOf(framework).map((place) => placeLine(framework, place, language)),
  ]);
}

function nameOf({ name }: Framework, language: Language): string {
  return name[language] ?? Object.values(name)[0] ?? '';
}

const INDENT = { domain: '', objective: '  ', action: '    ' };

function placeLine(framework: Framework, { reference, entry }: PlacedEntry, language: Language): string {
  const label = INDENT[reference.level] + describeReference(framework, reference, language);
  const wording = wordingOf(entry, language);
  if (wording) return `${label}: ${oneLine(wording.text)} [${wording.status}, ${wording.language}]`;
  const short = entry.shortTitle?.[language] ?? Object.values(entry.shortTitle ?? {})[0];
  return `${label}: ${short === undefined ? '' : `${oneLine(short)} `}(official wording not entered)`;
}
