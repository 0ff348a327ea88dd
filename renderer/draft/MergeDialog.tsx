import { Button, Modal } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/model/language';
import type { Node } from '../../core/model/text';
import { RefusalNote } from '../parts/RefusalNote';
import { useCommand } from '../state/commands';
import { showToast } from '../state/toasts';
import { select } from '../state/view';
import { Wording } from '../wording/Wording';
import { WordingEditor } from '../wording/WordingEditor';
import { useDescribe } from '../wording/useDescribe';
import { clearMarks, useDraft } from './draftStore';
import { focusRow } from './focusRow';
import type { SheetRow } from './sheetRows';
import classes from './MergeDialog.module.css';

/** One recommendation out of several. The originals are kept, and the new one says what it came from. */
export function MergeDialog({ rows, language }: { rows: readonly SheetRow[]; language: Language }) {
  const { t } = useTranslation();
  const open = useDraft((draft) => draft.merging);
  const marked = useDraft((draft) => draft.marked);
  const merged = useRef<string>(undefined);
  const items = rows.filter((row) => row.kind === 'item').filter(({ key }) => marked.has(key));
  return (
    <Modal
      opened={open && items.length > 1}
      onClose={() => useDraft.setState({ merging: false })}
      title={t('draft.mergeTitle', { count: items.length })}
      size="xl"
      onExitTransitionEnd={() => {
        if (merged.current) focusRow(merged.current);
        merged.current = undefined;
      }}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <MergeForm
        items={items.map(({ item }) => item)}
        language={language}
        onMerged={(id) => (merged.current = id)}
      />
    </Modal>
  );
}

type Items = Extract<SheetRow, { kind: 'item' }>['item'][];

function joined(items: Items, language: Language): Node[] {
  return items.flatMap(({ recommendation: { text } }, index): Node[] => [
    ...(index > 0 ? [{ type: 'text' as const, text: ' ' }] : []),
    ...((text[language] ?? Object.values(text)[0])?.nodes ?? []),
  ]);
}

interface MergeFormProps {
  items: Items;
  language: Language;
  onMerged: (id: string) => void;
}

function MergeForm({ items, language, onMerged }: MergeFormProps) {
  const { t } = useTranslation();
  const describe = useDescribe();
  const { run, refusal, busy } = useCommand();
  const [start] = useState(() => [joined(items, language)]);
  const [nodes, setNodes] = useState<Node[]>(start[0] ?? []);

  const merge = async (written: Node[]) => {
    const id = crypto.randomUUID();
    const ids = items.map(({ recommendation }) => recommendation.id);
    if (!(await run('recommendation.merge', { ids, id, language, nodes: written }))) return;
    onMerged(id);
    clearMarks();
    select({ kind: 'recommendation', id });
    showToast({ text: t('draft.mergeDone', { count: ids.length }), undo: true });
  };

  return (
    <div className={classes.form}>
      <ol className={classes.originals} aria-label={t('draft.originals')}>
        {items.map(({ recommendation: { id, text }, label }) => (
          <li key={id} className={classes.original}>
            <span>{label}</span>
            <Wording
              nodes={(text[language] ?? Object.values(text)[0])?.nodes ?? []}
              describe={describe}
              language={language}
            />
          </li>
        ))}
      </ol>
      <p className={classes.label}>{t('draft.mergeText')}</p>
      <WordingEditor
        value={start}
        language={language}
        label={t('draft.mergeText')}
        describe={describe}
        autoFocus
        onDraft={([written = []]) => setNodes(written)}
        onCommit={([written = []], how) => how === 'enter' && void merge(written)}
      />
      <p className={classes.hint}>{t('draft.mergeHint')}</p>
      <RefusalNote refusal={refusal} />
      <div>
        <Button loading={busy} onClick={() => void merge(nodes)}>
          {t('draft.mergeNow', { count: items.length })}
        </Button>
      </div>
    </div>
  );
}
