import { Button } from '@mantine/core';
import { Menu } from '../../parts/Menu';
import { IconChevronDown, IconDownload, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackageFile, PackageReport, PackageSummary } from '../../../core/contract';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { useInterfaceLanguage } from '../../locales/labels';
import { JobReport } from '../../blocks/jobs/JobReport';
import { useJob } from '../../blocks/jobs/useJob';
import { RefusalNote } from '../../parts/RefusalNote';
import { desk } from '../../state/bridge';
import { cx } from '../../parts/cx';
import { fileSize } from './fileSize';
import { VerificationResult } from './VerificationResult';
import classes from './PackageActions.module.css';

/** What can be done with a package: its document, its other files, and whether it is still as it was sealed. */
export function PackageActions({ entry }: { entry: PackageSummary }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { state, start, save, cancel } = useJob();
  const [report, setReport] = useState<PackageReport>();
  const [files, setFiles] = useState<PackageFile[] | Refusal>();
  const { document, title } = entry;
  // How many files it has is not known then.
  const isUnread = entry.unreadable !== undefined && entry.files === 0;

  const take = async (path: string) => {
    const file = await start(path, () => desk().api.openPackageFile({ package: entry.package, path }));
    if (file) await save(file);
  };
  const list = async () => setFiles(await desk().api.listPackageFiles({ package: entry.package }));
  const verify = async () => {
    setReport(undefined);
    const answer = await start('verify', () => desk().api.verifyPackage({ package: entry.package }));
    if (answer && !isRefusal(answer)) setReport(answer);
  };

  return (
    <>
      <div className={cx('line wraps gap-1', classes.actions)}>
        {document !== '' && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            aria-label={t('archive.takeDocumentOf', { title })}
            onClick={() => void take(document)}
          >
            {t('archive.takeDocument')}
          </Button>
        )}
        {!isUnread && (
          <Menu position="bottom-start" onOpen={() => void list()}>
            <Menu.Target>
              <Button size="xs" variant="subtle" rightSection={<IconChevronDown size={14} aria-hidden />}>
                {t('archive.files', { count: entry.files })}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {isRefusal(files) && <RefusalNote refusal={files} />}
              {!isRefusal(files) &&
                files?.map(({ path, bytes }) => (
                  <Menu.Item key={path} onClick={() => void take(path)}>
                    {path} <span className={cx('hint', classes.size)}>{fileSize(bytes, language)}</span>
                  </Menu.Item>
                ))}
            </Menu.Dropdown>
          </Menu>
        )}
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconShieldCheck size={16} aria-hidden />}
          aria-label={t('archive.verifyOf', { title })}
          onClick={() => void verify()}
        >
          {t('archive.verify')}
        </Button>
      </div>
      {(state.phase === 'refused' || state.phase === 'done') && <JobReport state={state} onCancel={cancel} />}
      <div role="status">{report && <VerificationResult report={report} kept={entry.files} />}</div>
    </>
  );
}
