import { done, lineOf, misused, type Outcome } from '../io/outcome';
import { readWorkshop } from '../io/readWorkshop';
import type { Setting } from '../io/setting';

/** `validate FILE`: all that is wrong, a line each; or that the file is good, with what would be made safe. */
export async function validate(setting: Setting): Promise<Outcome> {
  const [file, ...more] = setting.line.words;
  if (file === undefined || more.length > 0) return misused('validate takes one workshop file.');
  const read = await readWorkshop(await setting.batch(), setting.resolve(file));
  if (Array.isArray(read)) return { code: 1, err: read.map((refusal) => lineOf(refusal, file)) };
  const { workshop, notes } = read;
  const count = Object.keys(workshop.recommendations).length;
  return done(
    [`${file}: valid, ${count} recommendations`],
    notes.map((note) => `Note: ${note}`),
  );
}
