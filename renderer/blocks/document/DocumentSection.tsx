import { useCallback, useState } from 'react';
import { useElementSize } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/EmptyState';
import { cx } from '../../parts/cx';
import { RefusalNote } from '../../parts/RefusalNote';
import { useWorkshop } from '../../state/ledgers';
import { go, select, useView } from '../../state/view';
import { DocumentBar } from './DocumentBar';
import { useChosenView, useDocumentChoice } from './documentChoice';
import { scaleToFit } from './scaleToFit';
import { Paper, type PagesSeen } from './Paper';
import { OtherStyleNote } from './OtherStyleNote';
import { selectionOf, sourceOf } from './selection';
import type { Source } from './source';
import { isRefused, useProof } from './useProof';
import desk from '../../parts/WorkDesk.module.css';
import classes from './DocumentSection.module.css';

/** Where under Prepare a value is entered that the paper lacks. */
function goToField(field: string): void {
  const isList = ['states', 'organisations', 'observers'].includes(field);
  go('prepare', { section: isList ? 'delegations' : 'meeting' });
}

/** The document as it will be printed, drawn on paper. */
export function DocumentSection() {
  const { t } = useTranslation();
  const workshop = useWorkshop('id', 'languages', 'document');
  const { language, style } = useChosenView(workshop);
  const proof = useProof(language, style);
  const zoom = useDocumentChoice((choice) => choice.zoom);
  const selected = useView((view) => view.selected);
  const [pages, setPages] = useState<PagesSeen>(0);
  const { ref, width } = useElementSize();
  const onSelect = useCallback((source: Source) => select(selectionOf(source)), []);

  return (
    <div className={desk.screen}>
      <h1 className="visuallyHidden">{t('document.title')}</h1>
      <div className={desk.head}>
        <DocumentBar language={language} style={style} pages={pages} />
      </div>
      <div ref={ref} className={cx(desk.desk, classes.paper)} data-zoom={zoom}>
        {isRefused(proof) ? (
          <div className={cx('stack gap-3', classes.refused)}>
            {proof.map((refusal) => (
              <RefusalNote key={refusal.refused} refusal={refusal} />
            ))}
            <OtherStyleNote style={style} />
          </div>
        ) : (
          <>
            <OtherStyleNote style={style} />
            {proof.tree.blocks.length === 0 ? (
              <EmptyState title={t('document.emptyTitle')}>{t('document.emptyText')}</EmptyState>
            ) : (
              <Paper
                tree={proof.tree}
                scale={zoom === 'fit' ? scaleToFit(width, proof.tree.look.page.width) : zoom}
                selected={selected && sourceOf(selected)}
                onSelect={onSelect}
                onGap={goToField}
                onPages={setPages}
              />
            )}
          </>
        )}
      </div>
    </div>
  );
}
