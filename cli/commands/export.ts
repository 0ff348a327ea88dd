import path from 'node:path';
import { formatsOf } from '../../core/edition/formats';
import { isRefusal } from '../../core/messages/refusal';
import { done, misused, refused, type Outcome } from '../io/outcome';
import { readWorkshop } from '../io/readWorkshop';
import type { Setting } from '../io/setting';
import { writeOut } from '../io/writeOut';

/** `export FILE --out PATH`: one workshop file to one document. */
export async function exportFile(setting: Setting): Promise<Outcome> {
  const { words, out, style, language, allowMissing } = setting.line;
  const [file, ...more] = words;
  if (file === undefined || more.length > 0) return misused('export takes one workshop file.');
  if (out === undefined) return misused('export needs --out PATH.');
  const formats = formatsOf('document');
  const format = formats.find((known) => path.extname(out).toLowerCase() === `.${known}`);
  if (format === undefined) return misused(`“${out}” must end in .${formats.join(', .')}.`);
  const from = setting.resolve(file);
  const to = setting.resolve(out);
  if (from === to) return misused('--out must not be the workshop file itself.');

  const batch = await setting.batch();
  const read = await readWorkshop(batch, from);
  if (Array.isArray(read)) return refused(read, file);
  const rendered = await batch.render(read.workshop, { format, style, language, allowMissing });
  if (isRefusal(rendered)) return refused(rendered, file);
  const written = await writeOut(to, rendered.bytes);
  if (isRefusal(written)) return refused(written, out);
  return done(
    [`${written.replaced ? 'Replaced' : 'Wrote'} ${out}`],
    read.notes.map((note) => `Note: ${note}`),
  );
}
