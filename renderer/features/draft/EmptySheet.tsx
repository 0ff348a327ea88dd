import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTextLocked } from '../../blocks/documentState/useTextLocked';
import { cx } from '../../parts/cx';
import { EmptyState } from '../../parts/EmptyState';
import { KeyHint } from '../../parts/KeyHint';
import { focusLine } from '../../state/captureLineField';
import { addGroup } from './sheetCommands';
import rowClasses from './ItemRow.module.css';
import sheetClasses from './Sheet.module.css';
import classes from './EmptySheet.module.css';

/** The sheet before its first line: the number that the first one will have, and the two ways to begin. */
export function EmptySheet() {
  const { t } = useTranslation();
  const locked = useTextLocked();
  return (
    <div data-ground="paper" className={sheetClasses.paper}>
      <p className={cx(rowClasses.text, classes.first)} aria-hidden>
        <span className={rowClasses.label}>1.</span>
        <span className={classes.caret} />
      </p>
      <div className={classes.begin}>
        <EmptyState
          title={t('draft.emptyTitle')}
          actions={
            locked ? undefined : (
              <>
                <Button onClick={focusLine} rightSection={<KeyHint shortcut={{ key: 'F2' }} />}>
                  {t('actions.capture')}
                </Button>
                <Button variant="default" onClick={() => void addGroup(undefined)}>
                  {t('draft.addHeading')}
                </Button>
              </>
            )
          }
        >
          {t('draft.emptyText')}
        </EmptyState>
      </div>
    </div>
  );
}
