import { Button } from '@mantine/core';
import { IconFileCertificate, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArchiveVerified } from '../../../core/archive/report';
import { JobReport } from '../../blocks/jobs/JobReport';
import { useJob } from '../../blocks/jobs/useJob';
import { useInterfaceLanguage } from '../../locales/labels';
import { KeptInput } from '../../parts/KeptInput';
import { formKeys } from '../../state/draftKeys';
import { useKeptForm } from '../../state/useKeptForm';
import { desk } from '../../state/bridge';
import { cx } from '../../parts/cx';
import { VerifiedArchive } from './VerifiedArchive';
import classes from './VerifyArchive.module.css';

/** Verifies every package and the inventory, and hands out a dated report. */
export function VerifyArchive() {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { state, start, save, cancel } = useJob();
  // Of no workshop: held by this window, so that looking something up does not lose it.
  const form = useKeptForm(formKeys.archiveHead, { head: '' }, true);
  const [verified, setVerified] = useState<ArchiveVerified>();

  const verify = async () => {
    setVerified(undefined);
    const kept = form.text('head').trim();
    const input = { language, ...(kept !== '' && { head: kept }) };
    const answer = await start('verify', (job) => desk().api.verifyArchive({ job, ...input }));
    if (answer) setVerified(answer);
  };

  return (
    <section className={classes.verify} aria-label={t('archive.verifyAll')}>
      <div className={cx('line wraps gap-3', classes.ask)}>
        <Button
          variant="default"
          leftSection={<IconShieldCheck size={18} aria-hidden />}
          disabled={state.phase === 'working'}
          onClick={() => void verify()}
        >
          {t('archive.verifyAll')}
        </Button>
        <KeptInput
          className={classes.head}
          aria-label={t('archive.keptHead')}
          placeholder={t('archive.keptHead')}
          line={form.line('head')}
          spellCheck={false}
          maxLength={200}
        />
      </div>
      {state.phase !== 'idle' && <JobReport state={state} onCancel={cancel} />}
      <div role="status">
        {verified && (
          <>
            <VerifiedArchive verified={verified} />
            <Button
              size="xs"
              variant="default"
              leftSection={<IconFileCertificate size={16} aria-hidden />}
              onClick={() => void save(verified.file)}
            >
              {t('archive.saveReport')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
