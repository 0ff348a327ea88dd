import { Button } from '@mantine/core';
import { IconFileTypeDocx, IconPrinter, IconShieldLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeopleListOptions } from '../../../../core/document/people/peopleListOptions';
import { makePeopleList } from '../../../../core/document/people/makePeopleList';
import { peopleEdition } from '../../../../core/edition/edition';
import { formatsOf, type Format } from '../../../../core/edition/formats';
import { html } from '../../../../core/document/html';
import { isRefusal, type Refusal } from '../../../../core/messages/refusal';
import { JobReport } from '../../../blocks/jobs/JobReport';
import { useJob } from '../../../blocks/jobs/useJob';
import { useInterfaceLanguage } from '../../../locales/labels';
import { dayRange } from '../../../parts/formatTime';
import { Note } from '../../../parts/Note';
import { RefusalNote } from '../../../parts/RefusalNote';
import { desk } from '../../../state/bridge';
import { useCatalogue, useHouseStyle, usePeople, useWorkshop } from '../../../state/ledgers';
import { printPage } from './printPage';

/** Word has a button of its own. */
const OTHERS = formatsOf('participants').filter((format) => format !== 'docx');

interface PeopleListFilesProps {
  wanted: PeopleListOptions;
  /** How many people it names. */
  people: number;
  possible: boolean;
}

/** What leaves the people file with this list, and the ways it can leave: Word, a page, paper. */
export function PeopleListFiles({ wanted, people, possible }: PeopleListFilesProps) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const workshop = useWorkshop();
  const style = useHouseStyle();
  const { directory } = useCatalogue();
  const file = usePeople();
  const { state, start, save, cancel, clear } = useJob();
  const [refusal, setRefusal] = useState<Refusal>();
  const working = state.phase === 'working';

  const exportAs = async (format: Format) => {
    setRefusal(undefined);
    const edition = peopleEdition(workshop.id, wanted);
    const made = await start(format, (job) => desk().api.exportEdition({ edition, format, job }));
    if (made) await save(made);
  };
  const print = () => {
    clear();
    const tree = makePeopleList({
      workshop,
      participants: Object.values(file?.participants ?? {}),
      directory,
      ...(style && { style }),
      now: new Date().toISOString(),
      wanted,
    });
    setRefusal(isRefusal(tree) ? tree : undefined);
    if (!isRefusal(tree)) printPage(html(tree));
  };

  return (
    <>
      <Note meaning="gap" icon={IconShieldLock}>
        <p className="strong">{t('peopleLists.personal')}</p>
        <p>
          {t('peopleLists.personalText', { count: people })}{' '}
          {file?.deleteAfter !== undefined &&
            t('peopleLists.until', { day: dayRange(file.deleteAfter, file.deleteAfter, language) })}
        </p>
      </Note>
      <div className="line wraps">
        <Button
          leftSection={<IconFileTypeDocx size={20} aria-hidden />}
          disabled={working || !possible}
          onClick={() => void exportAs('docx')}
        >
          {t('peopleLists.word')}
        </Button>
        {OTHERS.map((format) => (
          <Button
            key={format}
            variant="default"
            disabled={working || !possible}
            onClick={() => void exportAs(format)}
          >
            {t(`issue.formats.${format}`)}
          </Button>
        ))}
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
          disabled={working || !possible}
          onClick={print}
        >
          {t('peopleLists.print')}
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
      <JobReport state={state} onCancel={cancel} />
    </>
  );
}
