import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The path of veraPDF's program, from `.ci/veraPdf.sh`; empty when it could not be fetched, or there is no Java. */
export const VERA_PDF = process.env['RAPPORTEUR_VERA_PDF'] ?? '';

/** The standards that our files promise, as veraPDF calls them. */
export type Standard = 'ua1' | '2a';

/**
 * What veraPDF says of files, by their name: `PASS`, or the rules that one breaks. One start for all of them.
 * @source veraPDF, the validator of the PDF Association
 */
export async function verdictsOf(
  files: Readonly<Record<string, Uint8Array>>,
  standard: Standard,
): Promise<Record<string, string>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rapporteur-vera-'));
  try {
    for (const [name, bytes] of Object.entries(files))
      await writeFile(path.join(folder, `${name}.pdf`), bytes);
    const words = ['-cp', VERA_PDF, 'org.verapdf.apps.GreenfieldCliWrapper'];
    const { stdout } = await run('java', [...words, '-f', standard, '--format', 'text', '-v', folder], {
      maxBuffer: 64 * 1024 * 1024,
    }).catch(
      // Its exit code is 1 when a file breaks a rule, which it has then printed.
      (error: { stdout?: string; message?: string }) => {
        if (!error.stdout) throw new Error(`veraPDF did not run: ${error.message}`);
        return { stdout: error.stdout };
      },
    );
    return read(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** "PASS /folder/guide-en.pdf ua1", or "FAIL …" and a line for each rule. */
function read(said: string): Record<string, string> {
  const verdicts: Record<string, string> = {};
  let name = '';
  for (const line of said.split('\n')) {
    const [, verdict, file] = /^(PASS|FAIL) .*?([^/\\]+)\.pdf/.exec(line) ?? [];
    if (verdict !== undefined && file !== undefined) verdicts[(name = file)] = verdict;
    else if (name !== '' && line.trim() !== '') verdicts[name] = `${verdicts[name]} ${line.trim()}`;
  }
  return verdicts;
}
