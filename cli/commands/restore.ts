import { isRefusal } from '../../core/messages/refusal';
import { restoreLibrary } from '../../host/backup/batch';
import { counted } from '../io/counted';
import { misused, oneLine, refused, type Outcome } from '../io/outcome';
import { passphraseOf } from '../io/passphrase';
import type { Setting } from '../io/setting';

/** `restore FOLDER --library DIR`: the library of a second copy, into a new or empty folder. */
export async function restore(setting: Setting): Promise<Outcome> {
  const { line, library, resolve } = setting;
  const [folder, ...more] = line.words;
  if (folder === undefined || more.length > 0) return misused('restore takes one folder.');
  if (line.library === undefined)
    return misused('restore needs --library DIR, a folder that is new or empty.');
  if (line.copy !== undefined && Number.isNaN(Date.parse(line.copy)))
    return misused(`“${line.copy}” is not a time. Write it as 2026-01-31T12:00:00.000Z.`);
  const passphrase = await passphraseOf(setting);
  if (isRefusal(passphrase)) return refused(passphrase);
  const copy = line.copy === undefined ? undefined : new Date(line.copy).toISOString();
  const restored = await restoreLibrary(resolve(folder), library, passphrase, copy);
  if (isRefusal(restored)) return refused(restored);
  const out = [`${restored.at}: ${counted(restored.files, 'file')} in ${line.library}`];
  const err = restored.damaged.map((path) => oneLine(`Damaged in the copy, not restored: ${path}`));
  return { code: err.length > 0 ? 1 : 0, out, err };
}
