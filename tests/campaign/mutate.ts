import type { Random } from './random';

const ODD_BYTES = ['\0', '\ufeff', '\r', '\u202e', '"', '{', '[[[[', '\ud800', '<', '&', ';', ',', '\t'];

/** Bytes as after a failing stick, an interrupted transfer, a wrong program or an attack. */
export function mutateBytes(bytes: Uint8Array<ArrayBuffer>, random: Random): Uint8Array<ArrayBuffer> {
  const at = random.below(bytes.length + 1);
  const length = 1 + random.below(random.pick([4, 64, 4096]));
  const insert = (more: Uint8Array<ArrayBuffer>) =>
    Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
  switch (random.below(9)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return bytes.slice(at);
    case 2: {
      const flipped = Uint8Array.from(bytes);
      for (let times = 1 + random.below(20); times > 0; times -= 1)
        flipped[random.below(flipped.length)] = random.below(256);
      return flipped;
    }
    case 3:
      return Uint8Array.from(bytes).fill(0, at, at + length);
    case 4:
      return insert(new Uint8Array(length));
    case 5:
      return insert(Buffer.from(random.pick(ODD_BYTES).repeat(length)));
    case 6:
      return insert(bytes.slice(at, at + length));
    case 7:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    default:
      return random.chance(0.2) ? new Uint8Array(0) : Buffer.concat([bytes, bytes]);
  }
}

function oddValue(random: Random): unknown {
  return random.pick<() => unknown>([
    () => null,
    () => -1,
    () => 1e308,
    () => true,
    () => '',
    () => 'x'.repeat(random.pick([1, 2_000, 200_000, 2_000_000])),
    () => Array.from({ length: random.pick([0, 10, 100_000]) }, () => 0),
    () => ({}),
    () => JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": 1}}'),
    () => nested(random.pick([10, 200, 1_000])),
    () => 'toString',
    () => '\u202eevil\u0000',
    () => Object.fromEntries(Array.from({ length: random.pick([3, 50_000]) }, (_, at) => [`k${at}`, at])),
  ])();
}

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

/** A value like this one with a few parts replaced, left out, doubled or renamed. */
export function mutateJson(value: unknown, random: Random): unknown {
  const copy: unknown = structuredClone(value);
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    let at = copy;
    for (let depth = random.below(9); depth > 0; depth -= 1) {
      const below: unknown[] = typeof at === 'object' && at !== null ? Object.values(at) : [];
      const next = below.length > 0 ? random.pick(below) : undefined;
      if (typeof next !== 'object' || next === null) break;
      at = next;
    }
    if (typeof at !== 'object' || at === null) continue;
    const fields = at as Record<string, unknown>;
    const names = Object.keys(fields);
    if (names.length === 0) continue;
    const name = random.pick(names);
    const way = random.next();
    if (way < 0.2) delete fields[name];
    else if (way < 0.4) fields[random.pick(names)] = fields[name];
    else if (way < 0.5) fields[random.pick(['toString', 'extra', ''])] = fields[name];
    else fields[name] = oddValue(random);
  }
  return copy;
}
