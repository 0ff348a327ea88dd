import type { IncomingMessage } from 'node:http';
import { fileTooLarge } from '../core/contract/requestSize';
import { temporaryFiles } from './temporaryFiles';

/** Files that a page sent ahead of the request that brings them. */
export interface Uploads {
  /** Takes the body of a request in as it arrives; the HTTP status that answers it. */
  receive: (name: string, request: IncomingMessage) => Promise<number>;
  /** The bytes sent under this name, once. Throws a SyntaxError when there are none. */
  take: (name: string) => Uint8Array;
  clear: () => void;
}

/** The request follows at once; a page that went away in between never sends it. */
const WAIT_MS = 2 * 60 * 1000;
const NAME = /^[\w-]{1,60}$/;

/**
 * A large file comes over HTTP and not over the tab's socket: it arrives in pieces between which the host answers
 * others, and is neither a text to parse nor base64 to read.
 */
export function holdUploads(): Uploads {
  const held = temporaryFiles(WAIT_MS);
  return {
    async receive(name, request) {
      const size = Number(request.headers['content-length']);
      if (!NAME.test(name)) return 404;
      if (!Number.isSafeInteger(size) || size < 0) return 411;
      if (fileTooLarge(size)) return 413;
      const bytes = new Uint8Array(size);
      let at = 0;
      for await (const chunk of request) {
        if (!(chunk instanceof Buffer)) return 400;
        bytes.set(chunk, at);
        at += chunk.length;
      }
      if (at !== size) return 400;
      held.put(name, { name, bytes });
      return 204;
    },
    take(name) {
      const file = held.take(name);
      if (!file) throw new SyntaxError('bytes that did not come');
      return file.bytes;
    },
    clear: held.clear,
  };
}
