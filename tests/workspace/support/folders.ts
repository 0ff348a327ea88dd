import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

/** Fresh folders for a test file, removed after each test. */
export function temporaryFolders(): () => string {
  const made: string[] = [];
  afterEach(() => {
    made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true }));
  });
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-test-'));
    made.push(folder);
    return folder;
  };
}
