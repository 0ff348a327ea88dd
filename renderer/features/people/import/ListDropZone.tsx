import { useState, type ClipboardEvent, type DragEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { go } from '../../../state/view';
import { openListFile, openPasted } from './listStore';
import classes from './ListDropZone.module.css';

/** Rows of a spreadsheet: several lines with tabs between their cells. Ordinary text is left to the field it is pasted into. */
const isRows = (text: string) => text.includes('\t') && text.trimEnd().includes('\n');

/** Around the pages about delegations and people: a list that is dropped or pasted there is looked at as an import. */
export function ListDropZone({ workshop, children }: { workshop: string; children: ReactNode }) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);

  const hasFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const onDragOver = (event: DragEvent) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (!file) return;
    go('prepare', { section: 'import' });
    void openListFile(workshop, file);
  };
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text');
    if (!isRows(text)) return;
    event.preventDefault();
    event.stopPropagation();
    go('prepare', { section: 'import' });
    void openPasted(workshop, text);
  };

  return (
    <div
      className={classes.arrival}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
      onPasteCapture={onPaste}
    >
      {children}
      {over && <p className={classes.over}>{t('importList.dropHere')}</p>}
    </div>
  );
}
