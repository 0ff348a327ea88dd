import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/model/language';
import { Dialog } from '../../parts/Dialog';
import { useDraft } from './draftStore';
import { focusRow } from '../../blocks/rows/focusRow';
import { MergeForm } from './MergeForm';
import type { SheetRow } from '../../blocks/rows/sheetRows';

/** One recommendation out of several. The originals are kept, and the new one says what it came from. */
export function MergeDialog({ rows, language }: { rows: readonly SheetRow[]; language: Language }) {
  const { t } = useTranslation();
  const open = useDraft((draft) => draft.merging);
  const marked = useDraft((draft) => draft.marked);
  const merged = useRef<string>(undefined);
  const items = rows.filter((row) => row.kind === 'item').filter(({ key }) => marked.has(key));
  return (
    <Dialog
      opened={open && items.length > 1}
      onClose={() => useDraft.setState({ merging: false })}
      title={t('draft.mergeTitle', { count: items.length })}
      isWide
      onClosed={() => {
        if (merged.current) focusRow(merged.current);
        merged.current = undefined;
      }}
    >
      <MergeForm
        items={items.map(({ item }) => item)}
        main={language}
        onCancel={() => useDraft.setState({ merging: false })}
        onMerged={(id) => (merged.current = id)}
      />
    </Dialog>
  );
}
