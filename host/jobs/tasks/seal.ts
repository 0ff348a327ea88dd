import { createCipheriv, createDecipheriv, createHash, randomBytes, scrypt } from 'node:crypto';
import { canonicalJson } from '../../../core/catalogue/canonical';
import { handoverFault } from '../../../core/handover/check';
import { envelopeSchema, handoverSchema, HANDOVER_FORMAT, type Handover } from '../../../core/handover/file';
import { isRefusal, refuse, type Refusal } from '../../../core/messages/refusal';
import { makeXmlSafeValue } from '../../../core/text/xmlSafeValue';
import { parseJsonSafely } from '../../../workspace/json/parseJsonSafely';

/** 32 MB of memory and some tenths of a second for each guess at a passphrase. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const CIPHER = 'aes-256-gcm';
const MAX_BYTES = 64 * 1024 * 1024;

const sha256 = (value: unknown) => createHash('sha256').update(canonicalJson(value)).digest('hex');

function keyOf(passphrase: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // The same passphrase typed on two keyboards may be composed differently.
    scrypt(passphrase.normalize('NFKC'), salt, 32, COST, (fault, key) =>
      fault ? reject(fault) : resolve(key),
    );
  });
}

/** One verified file; with a passphrase nobody else reads it. */
export async function sealHandover(handover: Handover, passphrase?: string): Promise<Uint8Array> {
  const outside = { format: HANDOVER_FORMAT, version: 1 };
  if (passphrase === undefined) return encode({ ...outside, sha256: sha256(handover), content: handover });
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const cipher = createCipheriv(CIPHER, await keyOf(passphrase, salt), iv);
  const data = Buffer.concat([cipher.update(JSON.stringify(handover), 'utf8'), cipher.final()]);
  const sealed = {
    salt: salt.toString('base64'),
    iv: iv.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
    data: data.toString('base64'),
  };
  return encode({ ...outside, sha256: sha256(sealed), sealed });
}

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/**
 * Opens a handed-over file: refused when it is cut short (`json.cutShort`), another kind of file, altered, or sealed with
 * another passphrase. The sum is compared first, so that a wrong passphrase is told from a damaged file.
 */
export async function openHandover(bytes: Uint8Array, passphrase?: string): Promise<Handover | Refusal> {
  const json = parseJsonSafely(bytes, { bytes: MAX_BYTES, string: MAX_BYTES });
  if (isRefusal(json)) return json;
  const envelope = envelopeSchema.safeParse(json.value);
  if (!envelope.success) return refuse('handover.notOne');
  const { data } = envelope;
  const inside = 'sealed' in data ? data.sealed : data.content;
  if (sha256(inside) !== data.sha256) return refuse('handover.altered');
  if (!('sealed' in data)) return readContent(data.content);
  if (passphrase === undefined || passphrase === '') return refuse('handover.needsPassphrase');
  const text = await unseal(data.sealed, passphrase);
  if (text === undefined) return refuse('handover.passphrase');
  const content = parseJsonSafely(text, { bytes: MAX_BYTES });
  return isRefusal(content) ? content : readContent(content.value);
}

async function unseal(
  sealed: { salt: string; iv: string; tag: string; data: string },
  passphrase: string,
): Promise<string | undefined> {
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const key = await keyOf(passphrase, bytes(sealed.salt));
  try {
    const decipher = createDecipheriv(CIPHER, key, bytes(sealed.iv), { authTagLength: 16 });
    decipher.setAuthTag(bytes(sealed.tag));
    return Buffer.concat([decipher.update(bytes(sealed.data)), decipher.final()]).toString('utf8');
  } catch {
    return undefined;
  }
}

function readContent(content: unknown): Handover | Refusal {
  const parsed = handoverSchema.safeParse(makeXmlSafeValue(content).value);
  return parsed.success ? (handoverFault(parsed.data) ?? parsed.data) : refuse('handover.notOne');
}
