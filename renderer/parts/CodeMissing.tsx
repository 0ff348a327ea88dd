import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from './EmptyState';
import classes from './CodeMissing.module.css';

/**
 * Stands where a part of the application could not be loaded. Only a new page asks for it surely: a browser may keep what an
 * import failed with.
 */
export function CodeMissing() {
  const { t } = useTranslation();
  const again = <Button onClick={() => window.location.reload()}>{t('shell.loadAgain')}</Button>;
  return (
    <div role="alert" className={classes.missing}>
      <EmptyState title={t('shell.codeMissing')} actions={again}>
        {t('shell.codeMissingText')}
      </EmptyState>
    </div>
  );
}
