import { dirname, join } from 'node:path';
import { z } from 'zod';
import { errorCode } from '../files/failures';
import type { FileSystem } from '../files/fileSystem';
import { renameWithRetry, unlinkPatiently } from '../files/move';
import { syncFolder } from '../files/syncFolder';

/** Folder of the new files of a ledger until all of them are written. */
export const REWRITING = '.rewriting';

const place = z
  .string()
  .regex(/^[^/\\]+(\/[^/\\]+)?$/)
  .refine((path) => path.split('/').every((part) => part !== '.' && part !== '..'));

/** Steps of a rewriting, each of which may be repeated: a staged file is moved to its place, or a file is removed. */
export const planSchema = z.strictObject({
  steps: z.array(z.strictObject({ path: place, staged: z.string().regex(/^\d+$/).optional() })),
});
export type Plan = z.infer<typeof planSchema>;

/** Does all steps; those done before are passed over. */
export async function applyPlan(fs: FileSystem, folder: string, { steps }: Plan): Promise<void> {
  const staging = join(folder, REWRITING);
  for (const { path, staged } of steps) {
    const target = join(folder, path);
    const step =
      staged === undefined ? unlinkPatiently(fs, target) : renameWithRetry(fs, join(staging, staged), target);
    await step.catch((error: unknown) => {
      if (errorCode(error) !== 'ENOENT') throw error;
    });
  }
  for (const touched of new Set(steps.map(({ path }) => dirname(join(folder, path))))) {
    await syncFolder(fs, touched);
  }
  await unlinkPatiently(fs, join(staging, 'plan.json'));
  await fs.remove(staging);
  await syncFolder(fs, folder);
}
