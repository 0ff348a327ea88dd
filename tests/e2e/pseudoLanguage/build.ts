import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { pages } from '../../../cli/build/parts.mjs';

const root = path.join(import.meta.dirname, '../../..');
const marking = path.join(import.meta.dirname, 'mark.ts');
const CATALOGUES = ['core/messages/catalogues.ts', 'renderer/locales/catalogues.ts'].map((file) =>
  path.join(root, file),
);

/** Builds the interface with the pseudo language in place of English, for this test alone. */
export async function buildPseudo(): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-pseudo-'));
  for (const page of pages) await buildPage(page, folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function buildPage(page: string, folder: string): Promise<void> {
  await build({
    configFile: path.join(root, 'vite.config.ts'),
    root: path.join(root, 'renderer'),
    logLevel: 'warn',
    plugins: [
      {
        name: 'pseudo-language',
        enforce: 'pre',
        transform(code, id) {
          if (!CATALOGUES.includes(id)) return undefined;
          const plain = code.replace('export const catalogues', 'const plain');
          if (plain === code) throw new Error(`${id} has no catalogues`);
          const marked = `${plain}
import { markAll } from ${JSON.stringify(marking)};
export const catalogues = { ...plain, en: markAll(plain.en) };`;
          return { code: marked, map: null };
        },
      },
    ],
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      chunkSizeWarningLimit: 8_000,
      rolldownOptions: { input: path.join(root, 'renderer', page) },
    },
  });
}

/** Texts from `Intl` are already in the reader's language and count as marked. */
export function markFormats(): void {
  const within = (text: string) => `⟦${text}⟧`;
  for (const kind of [Intl.NumberFormat, Intl.RelativeTimeFormat, Intl.ListFormat, Intl.DisplayNames]) {
    const own = kind.prototype as { format?: (...given: never[]) => string; of?: (code: never) => string };
    for (const name of ['format', 'of'] as const) {
      const property = Object.getOwnPropertyDescriptor(own, name);
      if (typeof property?.value !== 'function') continue;
      const plain = property.value as (...given: unknown[]) => string;
      Object.defineProperty(own, name, {
        ...property,
        value(this: unknown, ...given: unknown[]) {
          return within(plain.apply(this, given));
        },
      });
    }
  }
  for (const kind of [Intl.NumberFormat, Intl.DateTimeFormat]) {
    const property = Object.getOwnPropertyDescriptor(kind.prototype, 'format');
    if (!property?.get) continue;
    const plain = property.get;
    Object.defineProperty(kind.prototype, 'format', {
      ...property,
      get(this: unknown) {
        const format = plain.call(this) as (value: never) => string;
        return (value: never) => within(format(value));
      },
    });
  }
  const range = Intl.DateTimeFormat.prototype.formatRange;
  Intl.DateTimeFormat.prototype.formatRange = function (...given) {
    return within(range.apply(this, given));
  };
}
