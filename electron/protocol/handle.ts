import type { Session } from 'electron';
import type { PageAnswer } from './answer';

/** Lets `answer` speak for a scheme in one session. */
export function handleScheme(
  session: Session,
  scheme: string,
  answer: (address: string, method: string) => Promise<PageAnswer>,
): void {
  session.protocol.handle(scheme, async ({ url, method }) => {
    const { status, headers, body } = await answer(url, method);
    return new Response(new Blob([Uint8Array.from(body)]), { status, headers });
  });
}
