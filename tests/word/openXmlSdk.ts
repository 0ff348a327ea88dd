import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

/** The path of the Open XML SDK's validator, from `.ci/openXml.sh`; empty when it could not be fetched. */
export const VALIDATOR = process.env['RAPPORTEUR_OPEN_XML'] ?? '';

const Report = z.object({
  ok: z.boolean(),
  errors: z.array(
    z.object({ description: z.string(), path: z.string().nullable(), xPath: z.string().nullable() }),
  ),
});

/**
 * Faults that Microsoft's SDK for these files finds in a document, for this version of Word: one line a fault, none for
 * a file that opens without repair.
 * @source Open XML SDK, `OpenXmlValidator`
 */
export async function faultsOf(bytes: Uint8Array, word: 'Office2013' | 'Microsoft365'): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rapporteur-open-xml-'));
  try {
    const file = path.join(folder, 'document.docx');
    await writeFile(file, bytes);
    const said = await run(process.execPath, [VALIDATOR, file, '--officeVersion', word]).catch(
      // Its exit code is 1 when it found faults, which it has then printed.
      (error: { stdout?: string }) => ({ stdout: error.stdout ?? '' }),
    );
    const { errors } = Report.parse(JSON.parse(said.stdout));
    return errors.map((error) => `${error.path ?? 'the file'} ${error.xPath ?? ''}: ${error.description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
