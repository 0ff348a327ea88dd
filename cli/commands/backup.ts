import { isRefusal } from '../../core/messages/refusal';
import { backUpLibrary } from '../../host/backup/batch';
import { counted } from '../io/counted';
import { done, misused, refused, type Outcome } from '../io/outcome';
import { passphraseOf } from '../io/passphrase';
import type { Setting } from '../io/setting';

/** `backup --to FOLDER`: one copy of the library, which may be open elsewhere. */
export async function backup(setting: Setting): Promise<Outcome> {
  const { line, library, now, resolve } = setting;
  if (line.words.length > 0 || line.to === undefined)
    return misused('backup takes --to FOLDER and no further words.');
  const passphrase = line.unencrypted ? undefined : await passphraseOf(setting);
  if (isRefusal(passphrase)) return refused(passphrase);
  if (passphrase === undefined && !line.unencrypted)
    return misused('backup needs a passphrase (--passphrase-file, RAPPORTEUR_PASSPHRASE) or --unencrypted.');
  const taken = await backUpLibrary(library, resolve(line.to), passphrase, now);
  if (isRefusal(taken)) return refused(taken);
  return done([
    `${taken.at}: ${counted(taken.files, 'file')}, ${counted(taken.bytes, 'byte')}; ${counted(taken.copies, 'copy')} in ${line.to}`,
  ]);
}
