import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { app, out } from './bundleChild';
import { find, type Figures } from './figures';

/** Keeps a laptop's files for examination after a loss, with notes of its faults. */
export function keepFound(home: string, figures: Figures, notes: readonly string[] = []): void {
  const kept = path.join(out, 'found', String(Date.now()));
  cpSync(home, kept, { recursive: true, filter: (file) => path.basename(file) !== '.lock' });
  if (notes.length > 0) writeFileSync(path.join(kept, 'notes.txt'), notes.join('\n'));
  find(figures, `  the library, and what it met, are kept in ${path.relative(app, kept)}`);
}
