import type { ErasureRecord, OtherCopies } from '../../core/contract/erasing';
import type { Refusal } from '../../core/messages/refusal';
import { erasedAt, readErasedMark } from '../../workspace/erasing/erasedMark';
import { readingRefusal } from '../../workspace/files/failures';
import { ledgerFolder } from '../../workspace/library/layout';
import type { HostContext } from '../requests/context';

/** Copies that an erasing meets: other workshops that know the same people, and second copies wherever they lie. Throws system errors. */
export async function otherCopies(context: HostContext, keptIn: readonly string[]): Promise<OtherCopies> {
  const { present, earlier } = await context.backups.copyPlaces();
  return {
    workshops: [...keptIn],
    ...(present && { secondCopy: { label: present.label, isThere: present.isThere } }),
    earlier: earlier.map(({ label }) => label),
  };
}

/** The last erasing of people of a workshop, and the copies that keep them still. */
export async function erasureRecord(
  context: HostContext,
  workshop: string,
): Promise<ErasureRecord | null | Refusal> {
  try {
    const mark = await readErasedMark(folderOf(context, workshop));
    if (!mark) return null;
    const keptIn: string[] = [];
    for (const id of mark.keptIn ?? []) {
      const since = context.library.hasWorkshop(id) ? await erasedAt(folderOf(context, id)) : mark.at;
      if (since === undefined || since < mark.at) keptIn.push(id);
    }
    const { present, earlier } = await context.backups.copyPlaces();
    return {
      at: mark.at,
      left: {
        workshops: keptIn,
        ...(present?.goes === true && { secondCopy: { label: present.label, isThere: present.isThere } }),
        earlier: earlier.flatMap(({ label, goes }) => (goes ? [label] : [])),
      },
    };
  } catch (error) {
    return readingRefusal(error);
  }
}

const folderOf = ({ library }: HostContext, id: string) =>
  ledgerFolder(library.path, { scope: 'workshop', id });
