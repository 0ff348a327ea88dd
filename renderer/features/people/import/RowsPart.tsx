import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../../../core/messages/refusal';
import type { ListOutcome, ListPreview, RowFilter } from '../../../../core/participants/preview';
import { desk } from '../../../state/bridge';
import { showToast } from '../../../state/toasts';
import { cx } from '../../../parts/cx';
import { Segment, Segments } from '../../../parts/Segments';
import { refuseList } from './listStore';
import { RowsTable } from './RowsTable';
import classes from './RowsPart.module.css';

/** The sum of the list, each term of which shows its rows; then the rows themselves. */
export function RowsPart({ preview, outcome }: { preview: ListPreview; outcome: ListOutcome }) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<RowFilter>('all');
  const { totals, counts } = outcome;

  const term = (shows: RowFilter, label: string): ReactNode => (
    <Segment pressed={filter === shows} onPress={() => setFilter(shows)}>
      {label}
    </Segment>
  );
  const sign = (text: string): ReactNode => (
    <span className={classes.sign} aria-hidden={text === '·'}>
      {text}
    </span>
  );
  const save = async () => {
    const { api } = desk();
    const file = await api.saveListRows({ list: preview.list, filter });
    const saved = isRefusal(file) ? file : await api.saveFile({ file: file.file });
    if (isRefusal(saved)) refuseList(saved);
    else if (!isRefusal(file) && !('cancelled' in saved))
      showToast({ text: t('importList.saved', { name: file.name }) });
  };

  return (
    <section aria-labelledby="list-rows" className={cx('stack', classes.rows)}>
      <h2 id="list-rows">{t('importList.rows')}</h2>
      <div className="line wraps spread figures">
        <Segments label={t('importList.sum')}>
          {term('all', t('importList.read', { count: totals.rows }))}
          {sign('=')}
          {term('new', t('importList.imported', { count: totals.imported }))}
          {sign('+')}
          {term('merged', t('importList.merged', { count: totals.merged }))}
          {sign('+')}
          {term('refused', t('importList.refused', { count: totals.refused }))}
          {sign('·')}
          {term('doubtful', t('importList.doubtful', { count: counts.doubtful }))}
          {counts.skipped > 0 && term('skipped', t('importList.skipped', { count: counts.skipped }))}
        </Segments>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconDownload size={16} aria-hidden />}
          title={t('importList.saveHint')}
          disabled={counts[filter] === 0}
          onClick={() => void save()}
        >
          {t('importList.save')}
        </Button>
      </div>
      {counts[filter] === 0 ? (
        <p className="quiet">{t('importList.nothingHere')}</p>
      ) : (
        <RowsTable key={filter} preview={preview} filter={filter} count={counts[filter]} />
      )}
    </section>
  );
}
