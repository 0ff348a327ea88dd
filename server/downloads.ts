import { FILES_PATH } from '../core/channels';
import type { SavedFile } from '../core/contract';

interface Finished {
  name: string;
  bytes: Uint8Array;
}

/** Finished files wait here for one download each; what nobody fetches is forgotten. */
export interface Downloads {
  save: (file: { id: string } & Finished) => Promise<SavedFile>;
  take: (id: string) => Finished | undefined;
  clear: () => void;
}

const WAIT_MS = 10 * 60 * 1000;

export function holdDownloads(): Downloads {
  const waiting = new Map<string, Finished & { timer: NodeJS.Timeout }>();
  const take = (id: string) => {
    const file = waiting.get(id);
    if (file) clearTimeout(file.timer);
    waiting.delete(id);
    return file;
  };
  return {
    save({ id, name, bytes }) {
      take(id);
      waiting.set(id, { name, bytes, timer: setTimeout(() => waiting.delete(id), WAIT_MS).unref() });
      return Promise.resolve({ download: FILES_PATH + encodeURIComponent(id) });
    },
    take,
    clear: () => [...waiting.keys()].forEach(take),
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
