import { FILES_PATH } from '../core/contract/channels';
import type { SavedFile } from '../core/contract';
import type { FinishedFile } from '../host/runtime/boundedFiles';
import { temporaryFiles } from './temporaryFiles';

/** Exported files waiting for one download each; they expire. */
export interface Downloads {
  save: (file: { id: string } & FinishedFile) => Promise<SavedFile>;
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
    take,
    clear,
  };
}

/** The header that saves a file under its name, whatever the name: quotes, line ends and slashes cannot break out. */
export function contentDisposition(name: string): string {
  const plain = name.replace(/[^\w .()-]/g, '_') || 'document';
  const exact = encodeURIComponent(name.replace(/[\\/]|\p{Surrogate}/gu, '_')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
