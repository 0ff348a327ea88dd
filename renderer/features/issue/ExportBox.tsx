import { Button, Checkbox } from '@mantine/core';
import { IconFileTypeDocx, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Check } from '../../../core/checks/check';
import { mayExport } from '../../../core/checks/findings';
import type { Format } from '../../../core/edition/formats';
import { workshopFileName } from '../../../core/exchange/fileName';
import type { Language } from '../../../core/model/language';
import { desk } from '../../state/bridge';
import { useHouseStyle, useWorkshop } from '../../state/ledgers';
import { JobReport } from '../../blocks/jobs/JobReport';
import { useJob } from '../../blocks/jobs/useJob';
import { cx } from '../../parts/cx';
import { PrintChoice } from './PrintChoice';
import { editionOf, fileNameOf, formatsOfKind, isPrintedAnyway, type PrintForm } from './printForm';
import classes from './ExportBox.module.css';

interface ExportBoxProps {
  language: Language;
  checks: readonly Check[];
  form: PrintForm;
  onForm: (form: PrintForm) => void;
}

/** The files that can be made of the workshop, Word first; what each will be called is said before. */
export function ExportBox({ language, checks, form, onForm }: ExportBoxProps) {
  const { t } = useTranslation();
  const workshop = useWorkshop();
  const style = useHouseStyle();
  const [allowMissing, setAllowMissing] = useState(false);
  const { state, start, save, print, cancel } = useJob(`${language} ${JSON.stringify(form)}`);
  const working = state.phase === 'working';
  const gaps = checks.filter(({ weight }) => weight === 'blocksUnlessMarked');
  const { kind } = form;
  const possible = isPrintedAnyway(kind) || mayExport(checks, allowMissing);
  // Word has a button of its own.
  const others = formatsOfKind(kind).filter((format) => format !== 'docx');

  const exported = (format: Format, job: string) => {
    const edition = editionOf(form, { workshop, language, allowMissing });
    return desk().api.exportEdition({ edition, format, job });
  };
  const exportAs = async (format: Format) => {
    const file = await start(format, (job) => exported(format, job));
    if (file) await save(file);
  };
  const printIt = async () => {
    const file = await start('print', (job) => exported('pdf', job));
    if (file) await print(file);
  };
  const exportWorkshop = async () => {
    const file = await start('rapporteur', () => desk().api.exportWorkshopFile({ workshop: workshop.id }));
    if (file) await save(file);
  };

  return (
    <section className={cx('stack gap-3 card', classes.box)} aria-labelledby="export">
      <h2 id="export">{t('issue.export')}</h2>
      <PrintChoice form={form} language={language} onChange={onForm} />
      {gaps.length > 0 && !isPrintedAnyway(kind) && (
        <Checkbox
          checked={allowMissing}
          onChange={(event) => setAllowMissing(event.currentTarget.checked)}
          label={t('issue.allowMissing')}
          description={t('issue.allowMissingHint')}
        />
      )}
      <Button
        size="md"
        fullWidth
        leftSection={<IconFileTypeDocx size={22} aria-hidden />}
        disabled={working || !possible}
        onClick={() => void exportAs('docx')}
      >
        {t('issue.word')}
      </Button>
      <Button
        variant="default"
        fullWidth
        leftSection={<IconPrinter size={18} aria-hidden />}
        disabled={working || !possible}
        onClick={() => void printIt()}
      >
        {t('issue.printPdf')}
      </Button>
      {style && (
        <p className={cx('hint', classes.file)}>
          <span>{t('issue.fileName')}</span> <code>{fileNameOf(form, workshop, style, language)}</code>
        </p>
      )}
      {!possible && <p className={classes.why}>{t('issue.settleFirst')}</p>}
      <JobReport state={state} onCancel={cancel} />
      <div className={cx('hint', classes.others)}>
        <p>{t('issue.alsoAs')}</p>
        <ul>
          {others.map((format) => (
            <li key={format}>
              <Button
                variant="default"
                size="xs"
                disabled={working || !possible}
                onClick={() => void exportAs(format)}
              >
                {t(`issue.formats.${format}`)}
              </Button>
            </li>
          ))}
          <li>
            <Button
              variant="default"
              size="xs"
              disabled={working}
              title={workshopFileName(workshop)}
              onClick={() => void exportWorkshop()}
            >
              {t('issue.workshopFile')}
            </Button>
          </li>
        </ul>
        <p className="quiet">{t('issue.workshopFileHint')}</p>
      </div>
    </section>
  );
}
