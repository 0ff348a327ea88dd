import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Sessions of one listener: a one-time token is exchanged for an HttpOnly, SameSite cookie. */
export interface Sessions {
  /** A new one-time token, 256 bits; it can be used for that many seconds. */
  issueToken: (seconds?: number) => string;
  /** The cookie to set when the token is good; the token is spent. */
  enter: (token: string) => string | undefined;
  isOpen: (cookieHeader: string | undefined) => boolean;
}

/** A printed link that nobody followed stops working after this long. */
const TOKEN_LIFE = 12 * 60 * 60;

export function openSessions(cookieName: string, now: () => number = Date.now): Sessions {
  const tokens = new Map<string, number>();
  const sessions = new Set<string>();
  return {
    issueToken(seconds = TOKEN_LIFE) {
      const token = randomBytes(32).toString('base64url');
      tokens.set(token, now() + seconds * 1_000);
      return token;
    },
    enter(token) {
      const known = [...tokens.keys()].find((candidate) => sameSecret(candidate, token));
      if (known === undefined) return undefined;
      const expires = tokens.get(known) ?? 0;
      tokens.delete(known);
      if (expires < now()) return undefined;
      const session = randomBytes(32).toString('base64url');
      sessions.add(session);
      return `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
    isOpen(cookieHeader) {
      const value = cookieOf(cookieHeader, cookieName);
      return value !== undefined && [...sessions].some((session) => sameSecret(session, value));
    },
  };
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name) return value;
  }
  return undefined;
}

/** Compares in a time that says nothing about where two secrets differ. */
function sameSecret(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
