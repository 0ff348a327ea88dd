import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeReference, type PlanEntry } from '../../../core/catalogue/reference';
import { wordingOf } from '../../../core/catalogue/wording';
import type { Framework, PlanReference } from '../../../core/model/framework';
import { useInterfaceLanguage } from '../../locales/labels';
import { cx } from '../../parts/cx';
import { LinkButton } from '../../parts/LinkButton';
import { useDraftOf } from '../../state/useDraftOf';
import { wordingDraftKey } from './wordingDraftKey';
import { WordingEntryForm } from './WordingEntryForm';
import classes from './PlanEntryLine.module.css';
import { SourceAndChecker } from './SourceAndChecker';

interface PlanEntryLineProps {
  framework: Framework;
  entry: PlanEntry;
  reference: PlanReference;
}

/** An objective or an action: its number, what is known of its wording and how far that can be trusted. */
export function PlanEntryLine({ framework, entry, reference }: PlanEntryLineProps) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const [entering, setEntering] = useState(false);
  const wording = wordingOf(entry, language);
  const unfinished = useDraftOf(wordingDraftKey(reference)).text;
  const label = describeReference(framework, reference, language);

  return (
    <div className={cx('stack gap-3', classes.line)} data-level={reference.level}>
      <p className="quiet figures">{label}</p>
      <div>
        {wording ? (
          <p>
            {wording.text}{' '}
            <span className={classes.status}>{t(`prepare.wordingStatuses.${wording.status}`)}</span>
            {wording.status === 'entered' && (
              <span className={classes.status}>
                <SourceAndChecker wording={wording} />
              </span>
            )}
          </p>
        ) : (
          <p className={classes.unknown}>{t('prepare.wordingNotEntered')}</p>
        )}
        {!entering && unfinished !== undefined && (
          <p className={classes.status}>
            <LinkButton onPress={() => setEntering(true)}>
              {t('draft.unfinishedText', { text: unfinished })}
            </LinkButton>
          </p>
        )}
        {entering ? (
          <WordingEntryForm target={reference} onDone={() => setEntering(false)} />
        ) : (
          unfinished === undefined &&
          wording?.status !== 'verbatim' && (
            <Button
              variant="subtle"
              size="compact-xs"
              className={classes.enter ?? ''}
              aria-label={t('common.labelled', { label: t('prepare.enterWording'), value: label })}
              onClick={() => setEntering(true)}
            >
              {t('prepare.enterWording')}
            </Button>
          )
        )}
      </div>
    </div>
  );
}
