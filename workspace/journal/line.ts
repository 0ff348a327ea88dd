import { journalEntrySchema, type JournalEntry } from '../../core/ledger/ledger';
import { crc32 } from './crc32';

/** A line is `<crc32, 8 hex digits> <json>\n`; the sum is over the bytes of the JSON, whose first keys are `rev`, `schema` and `of`. */
const PREFIX = 9;
/** Room for the sum, which is over what follows it. */
const NO_SUM = '00000000';

export function encodeLine(entry: JournalEntry): Buffer {
  const { rev, schema, of, ...rest } = entry;
  const json = JSON.stringify({ rev, schema, ...(of !== undefined && { of }), ...rest });
  const line = Buffer.from(`${NO_SUM} ${json}\n`);
  line.write(sum(line.subarray(PREFIX, -1)), 'latin1');
  return line;
}

/** The revision of a whole line (its newline left off), or undefined when a byte of it is not as it was written. */
export function revOfLine(line: Uint8Array): number | undefined {
  const json = line.subarray(PREFIX);
  const start = Buffer.from(line.subarray(0, PREFIX + 32)).toString('latin1');
  const match = /^([0-9a-f]{8}) \{"rev":(\d{1,15})[,}]/.exec(start);
  return match && match[1] === sum(json) ? Number(match[2]) : undefined;
}

/** The entry on a line (its newline left off), or undefined when it is not one. */
export function decodeLine(line: Uint8Array): JournalEntry | undefined {
  if (revOfLine(line) === undefined) return undefined;
  try {
    const parsed = journalEntrySchema.safeParse(JSON.parse(Buffer.from(line.subarray(PREFIX)).toString()));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** The schema a whole line says it was written in, even when that is a newer one with fields unknown to us. */
export function schemaOfLine(line: Uint8Array): number | undefined {
  const start = Buffer.from(line.subarray(PREFIX, PREFIX + 64)).toString('latin1');
  const schema = /^\{"rev":\d+,"schema":(\d+)/.exec(start)?.[1];
  return schema === undefined ? undefined : Number(schema);
}

/** The ledger that a whole line says it belongs to; undefined where it does not say. */
export function ownerOfLine(line: Uint8Array): string | undefined {
  const start = Buffer.from(line.subarray(PREFIX, PREFIX + 280)).toString('latin1');
  return /^\{"rev":\d+,"schema":\d+,"of":"([^"]*)"/.exec(start)?.[1];
}

function sum(json: Uint8Array): string {
  return crc32(json).toString(16).padStart(8, '0');
}
