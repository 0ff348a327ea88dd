import type { Session } from 'electron';
import type { PageAnswer } from '../../../electron/protocol/answer';

interface OldProtocol {
  registerBufferProtocol: (
    scheme: string,
    handler: (
      request: { url: string; method: string },
      callback: (response: { statusCode: number; headers: Record<string, string>; data: Buffer }) => void,
    ) => void,
  ) => boolean;
}

/** Stands in for `protocol.handle` in an Electron older than 25: same answer, older call. Only in the tests' build. */
export function handleScheme(
  session: Session,
  scheme: string,
  answer: (address: string, method: string) => Promise<PageAnswer>,
): void {
  const old = session.protocol as unknown as OldProtocol;
  old.registerBufferProtocol(scheme, ({ url, method }, callback) => {
    void answer(url, method).then(({ status, headers, body }) =>
      callback({ statusCode: status, headers, data: Buffer.from(body) }),
    );
  });
}
