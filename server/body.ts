import type { IncomingMessage } from 'node:http';

const MB = 1024 * 1024;

/** Requests that bring the bytes of a file. */
const CARRY_FILES = new Set(['importWorkshop', 'openList']);

/** Most that a request may carry: a file with its base64, or ordinary text. */
export function bodyLimit(name: string): number {
  return CARRY_FILES.has(name) ? 48 * MB : 8 * MB;
}

/** The body as text, or the size at which reading stopped because it is over the limit. */
export async function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<{ text: string } | { over: number }> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limit) return { over: announced };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Buffer)) continue;
    size += chunk.length;
    if (size > limit) return { over: size };
    chunks.push(chunk);
  }
  return { text: Buffer.concat(chunks).toString('utf8') };
}
