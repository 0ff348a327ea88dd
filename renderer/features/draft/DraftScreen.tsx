import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LockedStrip } from '../../blocks/documentState/LockedStrip';
import { useTextLocked } from '../../blocks/documentState/useTextLocked';
import { EmptySheet } from './EmptySheet';
import { MergeDialog } from './MergeDialog';
import { Sheet } from './Sheet';
import { sheetRows } from '../../blocks/rows/sheetRows';
import { useScope } from './useScope';
import { useShownLanguages } from './useShownLanguages';
import classes from './DraftScreen.module.css';

/** The draft as it will be printed: by heading, with present numbers. */
export function DraftScreen() {
  const { t } = useTranslation();
  const { main, shown } = useShownLanguages();
  const scope = useScope(main);
  const locked = useTextLocked();
  const rows = useMemo(() => (scope ? sheetRows(scope.outline, locked) : []), [scope, locked]);
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);

  return (
    <>
      <LockedStrip isBand />
      <div ref={setScroller} className={classes.desk}>
        <h1 className="visuallyHidden">{t('draft.title')}</h1>
        {rows.length === 0 || !scope ? (
          <EmptySheet />
        ) : (
          <Sheet rows={rows} scope={scope} languages={shown} scroller={scroller} />
        )}
      </div>
      <MergeDialog rows={rows} language={main} />
    </>
  );
}
