import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { readBounded } from '../../host/runtime/files';
import type { Setting } from './setting';

/** The passphrase of the file that --passphrase-file names, without its line end, or of RAPPORTEUR_PASSPHRASE; never an argument, which others can see. */
export async function passphraseOf(
  { line, resolve }: Setting,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string | undefined | Refusal> {
  if (line.passphraseFile === undefined) return env['RAPPORTEUR_PASSPHRASE'] || undefined;
  const bytes = await readBounded(resolve(line.passphraseFile), 4096);
  return isRefusal(bytes) ? bytes : bytes.toString().replace(/\r?\n$/, '');
}
