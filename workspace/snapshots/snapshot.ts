import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A state at a revision as it lies on disk. `checksum` is the SHA-256 of the state's JSON, hex. */
export const snapshotSchema = z.object({
  schema: z.number().int().min(1),
  rev: z.number().int().min(0),
  checksum: z.string().length(64),
  state: z.unknown(),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

export function takeSnapshot(schema: number, rev: number, state: unknown): Snapshot {
  return { schema, rev, checksum: checksumOf(state), state };
}

/** The snapshot in these bytes; undefined when they are empty, `null`, cut short, altered or something else. */
export function readSnapshot(bytes: Uint8Array): Snapshot | undefined {
  try {
    const parsed = snapshotSchema.safeParse(JSON.parse(Buffer.from(bytes).toString()));
    if (!parsed.success || parsed.data.state === undefined || parsed.data.state === null) return undefined;
    return parsed.data.checksum === checksumOf(parsed.data.state) ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function checksumOf(state: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(state) ?? '')
    .digest('hex');
}
