import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusLine } from '../../state/captureLineField';
import { EmptyState } from '../../parts/EmptyState';
import { KeyHint } from '../../parts/KeyHint';
import { addGroup } from './sheetCommands';
import { MergeDialog } from './MergeDialog';
import { Sheet } from './Sheet';
import { sheetRows } from './sheetRows';
import { useScope } from './useScope';
import { useShownLanguages } from './useShownLanguages';
import classes from './DraftScreen.module.css';

/** The draft as it will be printed: by heading, with present numbers. */
export function DraftScreen() {
  const { t } = useTranslation();
  const { main, shown } = useShownLanguages();
  const scope = useScope(main);
  const rows = useMemo(() => (scope ? sheetRows(scope.outline) : []), [scope]);
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);

  return (
    <>
      <div ref={setScroller} className={classes.desk}>
        <h1 className="visuallyHidden">{t('draft.title')}</h1>
        {rows.length === 0 || !scope ? (
          <div className={classes.empty}>
            <EmptyState
              title={t('draft.emptyTitle')}
              actions={
                <>
                  <Button onClick={focusLine} rightSection={<KeyHint shortcut={{ key: 'F2' }} />}>
                    {t('actions.capture')}
                  </Button>
                  <Button variant="default" onClick={() => void addGroup(undefined)}>
                    {t('draft.addHeading')}
                  </Button>
                </>
              }
            >
              {t('draft.emptyText')}
            </EmptyState>
          </div>
        ) : (
          <Sheet rows={rows} scope={scope} languages={shown} scroller={scroller} />
        )}
      </div>
      <MergeDialog rows={rows} language={main} />
    </>
  );
}
