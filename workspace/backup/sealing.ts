import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  scrypt,
} from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type { SealedKey } from './format';

const CIPHER = 'aes-256-gcm';
/** 32 MB of memory and some tenths of a second for each guess at a passphrase. */
const COST = { N: 2 ** 15, r: 8, p: 1 };
const compress = promisify(deflateRaw);
const expand = promisify(inflateRaw);

/** How contents are named and sealed; a backup without encryption has no `seal` key and names by SHA-256. */
export interface Keys {
  seal?: Buffer;
  name?: Buffer;
}

/** Keys of a backup, from its random key of 32 bytes; undefined: not encrypted. */
export function keysOf(key: Buffer | undefined): Keys {
  if (key === undefined) return {};
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', key, '', `rapporteur ${purpose}`, 32));
  return { seal: derive('contents'), name: derive('names') };
}

function keyOfPassphrase(passphrase: string, salt: Buffer, cost: typeof COST): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // The same passphrase typed on two keyboards may be composed differently.
    scrypt(passphrase.normalize('NFKC'), salt, 32, { ...cost, maxmem: 1024 * 1024 * 1024 }, (fault, key) =>
      fault ? reject(fault) : resolve(key),
    );
  });
}

export async function sealKey(key: Buffer, passphrase: string): Promise<SealedKey> {
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv(CIPHER, await keyOfPassphrase(passphrase, salt, COST), iv);
  const sealed = Buffer.concat([cipher.update(key), cipher.final()]);
  const text = (bytes: Buffer) => bytes.toString('base64');
  return {
    kdf: 'scrypt',
    ...COST,
    salt: text(salt),
    iv: text(iv),
    tag: text(cipher.getAuthTag()),
    key: text(sealed),
  };
}

/** Undefined for another passphrase. */
export async function openKey(sealed: SealedKey, passphrase: string): Promise<Buffer | undefined> {
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const { N, r, p } = sealed;
  const key = await keyOfPassphrase(passphrase, bytes(sealed.salt), { N, r, p });
  return decrypt(key, bytes(sealed.iv), bytes(sealed.tag), bytes(sealed.key), '');
}

/** The name under which a content is kept: it tells whoever has no key nothing about it. 40 hexadecimal digits. */
export function objectName(content: Uint8Array, { name }: Keys): string {
  const sum = name ? createHmac('sha256', name) : createHash('sha256');
  return sum.update(content).digest('hex').slice(0, 40);
}

const [PLAIN, SEALED] = [0, 1];

/** Compressed, then encrypted; `label` is part of what is authenticated, so that no content can stand for another. */
export async function seal(content: Uint8Array, label: string, { seal: key }: Keys): Promise<Buffer> {
  const packed = await compress(content);
  if (!key) return Buffer.concat([Buffer.of(PLAIN), packed]);
  const iv = randomBytes(12);
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(label));
  const body = Buffer.concat([cipher.update(packed), cipher.final()]);
  return Buffer.concat([Buffer.of(SEALED), iv, cipher.getAuthTag(), body]);
}

/** The content again; undefined when it was altered, is cut short, or expands beyond `limit` bytes. */
export async function unseal(
  sealed: Buffer,
  label: string,
  { seal: key }: Keys,
  limit: number,
): Promise<Buffer | undefined> {
  if (sealed[0] !== (key ? SEALED : PLAIN)) return undefined;
  const packed = key
    ? decrypt(key, sealed.subarray(1, 13), sealed.subarray(13, 29), sealed.subarray(29), label)
    : sealed.subarray(1);
  if (!packed) return undefined;
  return expand(packed, { maxOutputLength: Math.max(limit, 1) }).catch(() => undefined);
}

function decrypt(key: Buffer, iv: Buffer, tag: Buffer, body: Buffer, label: string): Buffer | undefined {
  try {
    const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: 16 });
    decipher.setAAD(Buffer.from(label)).setAuthTag(tag);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    return undefined;
  }
}
