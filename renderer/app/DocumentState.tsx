import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isLocked } from '../../core/model/isLocked';
import type { Workshop } from '../../core/model/workshop';
import classes from './DocumentState.module.css';

/** Where the text of the open workshop stands: "Draft 1", "Draft 2 circulated", "Issued". */
export function DocumentState({ document }: Pick<Workshop, 'document'>) {
  const { t } = useTranslation();
  const { status, circulated } = document;
  const says =
    status === 'draft'
      ? t('shell.draftNumber', { number: circulated + 1 })
      : status === 'circulated'
        ? t('shell.circulatedNumber', { number: circulated })
        : t(`common.statuses.${status}`);
  return (
    <span className={classes.state} data-document-state={status}>
      {isLocked(status) && <IconLock size={12} aria-hidden />}
      {says}
    </span>
  );
}
