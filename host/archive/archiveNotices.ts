import type { Notice } from '../../core/contract';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import type { Archive } from '../../workspace/archive/archive';

type ArchiveNotice = Archive['notices'][number]['notice'];

const LEVELS: Record<ArchiveNotice, Notice['level']> = {
  inventoryAdopted: 'info',
  inventoryTorn: 'info',
  inventoryBegunAnew: 'warning',
  inventoryDamaged: 'warning',
  inventoryClosed: 'warning',
};

/** What the person is told of the archive when the library opens. */
export function archiveNotices(archive: Archive | Refusal): Notice[] {
  if (isRefusal(archive)) return [{ level: 'warning', message: 'opening.archive' }];
  return archive.notices.map(({ notice, ...values }) => ({
    level: LEVELS[notice],
    message: `opening.${notice}`,
    values,
  }));
}
