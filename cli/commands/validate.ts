import { explain, explainNames } from '../../core/messages/explain';
import { explainCheck } from '../../core/messages/explainCheck';
import { findingsIn, type Finding } from '../../core/checks/findings';
import { printedTexts } from '../../core/queries/printedTexts';
import type { Workshop } from '../../core/model/workshop';
import { isCourtesy } from '../../core/queries/adopted';
import { counted } from '../io/counted';
import { done, lineOf, misused, oneLine, type Outcome } from '../io/outcome';
import { readWorkshop } from '../io/readWorkshop';
import type { Setting } from '../io/setting';

/**
 * `validate FILE`: all faults, a line each; or that the file is good, with the characters that would be replaced, and what its
 * document still needs: "[rule] weight: what was found: where".
 */
export async function validate(setting: Setting): Promise<Outcome> {
  const [file, ...more] = setting.line.words;
  if (file === undefined || more.length > 0) return misused('validate takes one workshop file.');
  const batch = await setting.batch();
  const read = await readWorkshop(batch, setting.resolve(file));
  if (Array.isArray(read)) return { code: 1, err: read.map((refusal) => lineOf(refusal, file)) };
  const { workshop, notes } = read;
  const count = Object.keys(workshop.recommendations).length;
  return done(
    [
      `${file}: valid, ${counted(count, 'recommendation')}`,
      ...findingsIn(batch.check(workshop)).map(inWords),
    ],
    [...notes, ...aboutLanguages(workshop)].map((note) => `Note: ${note}`),
  );
}

/** Languages whose text does not count, or was translated after adoption. */
function aboutLanguages(workshop: Workshop): string[] {
  const texts = [...printedTexts(workshop)];
  return workshop.languages.flatMap((language) => {
    const late = texts.filter((text) => text[language]?.late).length;
    const code = language.toUpperCase();
    return [
      ...(isCourtesy(workshop, language) ? [`${code} is a courtesy translation and is never adopted`] : []),
      ...(late > 0 ? [`translations made after adoption in ${code}: ${late}`] : []),
    ];
  });
}

function inWords({ rule, weight, language, checks }: Finding): string {
  const id = language === undefined ? rule : `${rule} ${language}`;
  const names = explainNames(checks.map(({ name }) => name));
  const reasons = checks.flatMap(({ refusal }) => (refusal ? explain(refusal) : []));
  const what = explainCheck(rule, checks.length, { language });
  return oneLine([`[${id}] ${weight}`, what, names, ...reasons].filter(Boolean).join(': '));
}
