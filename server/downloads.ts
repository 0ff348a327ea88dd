import { FILES_PATH } from '../core/contract/channels';
import type { PrintedFile, SavedFile } from '../core/contract';
import type { FinishedFile } from '../host/runtime/boundedFiles';
import { temporaryFiles } from './temporaryFiles';

/** Exported files waiting for one download each; they expire. */
export interface Downloads {
  save: (file: { id: string } & FinishedFile) => Promise<SavedFile>;
  /** A PDF that the browser shows, and prints. */
  print: (file: { id: string } & FinishedFile) => Promise<PrintedFile>;
  take: (id: string) => FinishedFile | undefined;
  clear: () => void;
}

const WAIT_MS = 10 * 60 * 1000;

export function holdDownloads(): Downloads {
  const { put, take, clear } = temporaryFiles(WAIT_MS);
  return {
    save({ id, ...file }) {
      put(id, file);
      return Promise.resolve({ download: FILES_PATH + id });
    },
    print({ id, ...file }) {
      put(id, { ...file, isShown: true });
      return Promise.resolve({ address: FILES_PATH + id });
    },
    take,
    clear,
  };
}

/** The header that saves or shows a file under its name, whatever the name: quotes, line ends and slashes cannot break out. */
export function contentDisposition(name: string, how: 'attachment' | 'inline' = 'attachment'): string {
  const plain = name.replace(/[^\w .()-]/g, '_') || 'document';
  const exact = encodeURIComponent(name.replace(/[\\/]|\p{Surrogate}/gu, '_')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${exact}`;
}
