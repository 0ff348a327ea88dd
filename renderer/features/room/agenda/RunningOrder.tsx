import { Button, Checkbox } from '@mantine/core';
import { IconFileTypeDocx, IconListNumbers, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { runningOrderEdition } from '../../../../core/edition/edition';
import { formatsOf, type Format } from '../../../../core/edition/formats';
import type { Language } from '../../../../core/model/language';
import { languageChoices } from '../../../blocks/document/languageChoices';
import { PrintedLanguages } from '../../../blocks/document/PrintedLanguages';
import { JobReport } from '../../../blocks/jobs/JobReport';
import { useJob } from '../../../blocks/jobs/useJob';
import { Dialog } from '../../../parts/Dialog';
import { desk } from '../../../state/bridge';
import { useWorkshop } from '../../../state/ledgers';

/** Word has a button of its own. */
const OTHERS = formatsOf('runningOrder').filter((format) => format !== 'docx');

/** The programme as a document: a button, and a dialog with its languages and formats. */
export function RunningOrder() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconListNumbers size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('room.runningOrder')}
      </Button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={t('room.runningOrder')}>
        <RunningOrderForm />
      </Dialog>
    </>
  );
}

function RunningOrderForm() {
  const { t } = useTranslation();
  const workshop = useWorkshop('id', 'languages');
  const [languages, setLanguages] = useState<Language[]>(
    workshop.languages.length > 1 ? (languageChoices(workshop.languages)[0] ?? []) : workshop.languages,
  );
  const [actual, setActual] = useState(false);
  const { state, start, save, print, cancel } = useJob(`${languages.join()} ${String(actual)}`);
  const working = state.phase === 'working';
  const exported = (format: Format, job: string) =>
    desk().api.exportEdition({ edition: runningOrderEdition(workshop.id, languages, actual), format, job });
  const exportAs = async (format: Format) => {
    const made = await start(format, (job) => exported(format, job));
    if (made) await save(made);
  };
  const printIt = async () => {
    const made = await start('print', (job) => exported('pdf', job));
    if (made) await print(made);
  };
  return (
    <div className="stack gap-4">
      <p>{t('room.runningOrderText')}</p>
      <PrintedLanguages value={languages} onChange={setLanguages} />
      <Checkbox
        label={t('room.runningOrderHeld')}
        checked={actual}
        onChange={({ currentTarget: { checked } }) => setActual(checked)}
      />
      <div className="line wraps">
        <Button
          leftSection={<IconFileTypeDocx size={20} aria-hidden />}
          disabled={working}
          onClick={() => void exportAs('docx')}
        >
          {t('peopleLists.word')}
        </Button>
        {OTHERS.map((format) => (
          <Button key={format} variant="default" disabled={working} onClick={() => void exportAs(format)}>
            {t(`issue.formats.${format}`)}
          </Button>
        ))}
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
          disabled={working}
          onClick={() => void printIt()}
        >
          {t('peopleLists.print')}
        </Button>
      </div>
      <JobReport state={state} onCancel={cancel} />
    </div>
  );
}
