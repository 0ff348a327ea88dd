import type { Handover } from '../../core/handover/file';
import { isRefusal } from '../../core/messages/refusal';
import { attributionErased } from '../../workspace/erasing/attributionErasures';
import { erasedAt } from '../../workspace/erasing/erasedMark';
import { ledgerFolder } from '../../workspace/library/layout';
import { erasedSince, isNothingErased, withoutErased } from '../ledgers/erasedSince';
import type { HostContext } from '../requests/context';

/**
 * Removes from a handover file what was erased here since its copy left, so that no name or attribution returns. The
 * same object if nothing was erased.
 */
export async function removeErased(
  { library, ledgers }: Pick<HostContext, 'library' | 'ledgers'>,
  file: Handover,
): Promise<Handover> {
  const { id } = file.base;
  if (!library.hasWorkshop(id)) return file;
  const ref = { scope: 'workshop', id } as const;
  const session = await ledgers.get(ref);
  if (isRefusal(session)) return file;
  const folder = ledgerFolder(library.path, ref);
  if ((await erasedAt(folder)) === undefined && (await attributionErased(folder)).length === 0) return file;
  const wentOut = session.state.handovers?.[file.handover]?.at ?? file.at;
  // Our own record of the moment when it went out, erased by now.
  const { entries } = await session.history({ path: ['handovers', file.handover], limit: 10_000 });
  const rev = entries.at(-1)?.rev;
  const ours = rev === undefined ? undefined : await session.stateBefore(rev - 1);
  const erased = await erasedSince(folder, wentOut, ours, file.base);
  if (isNothingErased(erased)) return file;
  const copies = file.state ? [file.base, file.state] : [file.base];
  const [base = file.base, state] = withoutErased(copies, erased, ours, file.base);
  return { ...file, base, ...(state && { state }) };
}
