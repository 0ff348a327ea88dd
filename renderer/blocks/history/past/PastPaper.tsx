import { Button, Checkbox } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../../core/model/language';
import { LANGUAGE_TAGS } from '../../../../core/model/language';
import type { Workshop } from '../../../../core/model/workshop';
import { plainText } from '../../../../core/queries/plainText';
import { scaleToFit } from '../../document/scaleToFit';
import { Paper } from '../../document/Paper';
import type { Source } from '../../document/source';
import { isRefused, useProofOf } from '../../document/useProof';
import { EmptyState } from '../../../parts/EmptyState';
import { RefusalNote } from '../../../parts/RefusalNote';
import { cx } from '../../../parts/cx';
import desk from '../../../parts/WorkDesk.module.css';
import classes from './PastView.module.css';

interface PastPaperProps {
  workshop: Workshop;
  /** When it stood so: ISO 8601 instant, UTC. Its draft mark says that time, as a file of it does. */
  at: string;
  language: Language;
  marked: ReadonlySet<string>;
  onMark: (recommendation: string) => void;
  onCopyGroup: (group: string) => void;
}

/** The document as it stood, on paper. What is pointed at can be marked, or its heading copied back. */
export function PastPaper({ workshop, at, language, marked, onMark, onCopyGroup }: PastPaperProps) {
  const { t } = useTranslation();
  const proof = useProofOf(workshop, language, at);
  const { ref, width } = useElementSize();
  const [chosen, setChosen] = useState<Source>();
  const recommendation = chosen?.kind === 'recommendation' ? workshop.recommendations[chosen.id] : undefined;
  const group = workshop.groups[chosen?.kind === 'group' ? chosen.id : (recommendation?.group ?? '')];
  const words = (text: Workshop['groups'][string]['title'] | undefined) => {
    const wording = text?.[language] ?? Object.values(text ?? {})[0];
    return plainText(wording?.nodes ?? []);
  };

  if (isRefused(proof))
    return (
      <div className={desk.desk}>
        {proof.map((refusal) => (
          <RefusalNote key={refusal.refused} refusal={refusal} />
        ))}
      </div>
    );
  return (
    <>
      <div className={cx('line wraps gap-3 ruled', classes.pointed)} role="status">
        {!recommendation && !group && <p className="hint">{t('past.point')}</p>}
        {recommendation && (
          <Checkbox
            label={t('past.mark')}
            checked={marked.has(recommendation.id)}
            onChange={() => onMark(recommendation.id)}
          />
        )}
        {(recommendation ?? group) && (
          <p className={cx('oneLine quiet', classes.excerpt)} lang={LANGUAGE_TAGS[language]}>
            {words(recommendation?.text ?? group?.title)}
          </p>
        )}
        {group && (
          <Button size="compact-xs" variant="default" onClick={() => onCopyGroup(group.id)}>
            {t('past.copyGroup')}
          </Button>
        )}
      </div>
      <div ref={ref} className={desk.desk}>
        {proof.tree.blocks.length === 0 ? (
          <EmptyState title={t('past.emptyTitle')}>{t('past.emptyText')}</EmptyState>
        ) : (
          <Paper
            tree={proof.tree}
            scale={scaleToFit(width, proof.tree.look.page.width)}
            selected={chosen}
            onSelect={setChosen}
          />
        )}
      </div>
    </>
  );
}
