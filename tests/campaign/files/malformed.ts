import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { canonicalJson } from '../../../core/catalogue/canonical';
import { mutateBytes, mutateJson } from '../mutate';
import type { Random } from '../random';

export type Malform = (good: Uint8Array<ArrayBuffer>, random: Random) => Uint8Array<ArrayBuffer>;

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** A malformed workshop file: half of them damaged as bytes, half valid JSON with invalid contents. */
export const malformWorkshop: Malform = (good, random) =>
  random.chance(0.5)
    ? mutateBytes(good, random)
    : encode(mutateJson(JSON.parse(new TextDecoder().decode(good)), random));

/** The checksum of a content; content that is nested too deeply for one gets a wrong one. */
function sumOf(content: unknown): string {
  try {
    return createHash('sha256').update(canonicalJson(content)).digest('hex');
  } catch {
    return '0'.repeat(64);
  }
}

/** A malformed hand-over file, often with a correct checksum of its changed content, as an attacker would write it. */
export const malformHandover: Malform = (good, random) => {
  if (random.chance(0.4)) return mutateBytes(good, random);
  const envelope = JSON.parse(new TextDecoder().decode(good)) as { content?: unknown };
  // The content of an encrypted file cannot be read here.
  if (envelope.content === undefined) return encode(mutateJson(envelope, random));
  const content = mutateJson(envelope.content, random);
  const forged = { ...envelope, content, sha256: sumOf(content) };
  return encode(random.chance(0.2) ? mutateJson(forged, random) : forged);
};

export const malformList: Malform = (good, random) => {
  const rows = new TextDecoder().decode(good);
  switch (random.below(4)) {
    case 0:
      return new TextEncoder().encode(rows.replaceAll(';', random.pick([';;', '"', '\t', ';"', '\r'])));
    case 1:
      return new TextEncoder().encode(`${rows}"${'x\n;'.repeat(random.below(20_000))}`);
    case 2:
      return Buffer.from(rows, 'utf16le');
    default:
      return mutateBytes(good, random);
  }
};

/** The package damaged, or one of its parts, or the XML of one made strange. */
export const malformWorkbook: Malform = (good, random) => {
  if (random.chance(0.4)) return mutateBytes(good, random);
  const parts = unzipSync(good);
  const name = random.pick(Object.keys(parts));
  const part = parts[name] ?? new Uint8Array();
  switch (random.below(5)) {
    case 0:
      delete parts[name];
      break;
    case 1:
      parts[name] = strToU8(
        strFromU8(part).replace(/<(\w+)/, `<$1 ${'a="b" '.repeat(random.below(20_000))}`),
      );
      break;
    case 2:
      parts[name] = strToU8(strFromU8(part).replace('?>', '?><!DOCTYPE a [<!ENTITY b "bbbb">]>'));
      break;
    case 3:
      parts[name] = strToU8(strFromU8(part).replaceAll('</', random.pick(['<', '', '<c ', '<![CDATA['])));
      break;
    default:
      parts[name] = mutateBytes(new Uint8Array(part), random);
  }
  return new Uint8Array(zipSync(parts));
};
