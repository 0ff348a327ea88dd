import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAt } from '../../../core/attendance/dayAt';
import { instantAt } from '../../../core/document/zonedTime';
import { formatsOf, type Format } from '../../../core/edition/formats';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { JobReport } from '../../blocks/jobs/JobReport';
import { useJob } from '../../blocks/jobs/useJob';
import { useChosenView } from '../../blocks/document/documentChoice';
import { useInterfaceLanguage } from '../../locales/labels';
import { DayField } from '../../parts/DayField';
import { dayTime } from '../../parts/formatTime';
import { RefusalNote } from '../../parts/RefusalNote';
import { Segmented } from '../../parts/Segmented';
import { Section } from '../../parts/Section';
import { TimeField } from '../../parts/TimeField';
import { desk } from '../../state/bridge';
import { useWorkshop } from '../../state/ledgers';
import { sendingLanguages, sendSlide } from '../../state/roomStore';
import { showToast } from '../../state/toasts';
import { besideOf } from './printForm';
import { useVersionName, type Version } from './useVersions';
import classes from './VersionHistory.module.css';

const FORMATS = formatsOf('changes');
const MOMENT = 'moment';
const NOW = 'now';
const FORMS = ['table', 'slip', 'slipBeside'] as const;

/** What was reworded, added, deleted or moved between two versions, or since a time of day, as a document of its own. */
export function ChangesList({ versions }: { versions: readonly Version[] }) {
  const { t } = useTranslation();
  const interfaceLanguage = useInterfaceLanguage();
  const workshop = useWorkshop('id', 'meeting', 'languages', 'document');
  const { id, meeting } = workshop;
  const { language } = useChosenView(workshop);
  const { state, start, save, cancel } = useJob(language);
  const circulated = versions.find(({ status }) => status === 'circulated') ?? versions[0];
  const [chosen, setChosen] = useState<string>();
  const [to, setTo] = useState(NOW);
  const [form, setForm] = useState<(typeof FORMS)[number]>('table');
  const [day, setDay] = useState(() => dayAt(new Date().toISOString(), meeting.timeZone));
  const [time, setTime] = useState('18:00');
  const nameOf = useVersionName();
  const [refusal, setRefusal] = useState<Refusal>();
  const beside = besideOf({ kind: 'columns', annex: false }, language, workshop.languages);
  const from = chosen ?? (circulated ? String(circulated.rev) : MOMENT);

  const named = versions.map((version) => ({
    value: String(version.rev),
    label: `${nameOf(version)} · ${dayTime(version.at, interfaceLanguage, meeting.timeZone)}`,
  }));
  /** The revision that stood at that time, or the version itself. */
  const stoodAt = async (): Promise<{ rev: number; at: string } | Refusal> => {
    const version = versions.find(({ rev }) => String(rev) === from);
    if (version) return version;
    const at = instantAt(day, time, meeting.timeZone) ?? new Date().toISOString();
    const past = await desk().api.past({ workshop: id, moment: { at } });
    return isRefusal(past) ? past : { rev: past.rev, at };
  };
  const asked = async () => {
    const stood = await stoodAt();
    setRefusal(isRefusal(stood) ? stood : undefined);
    return isRefusal(stood) ? undefined : stood;
  };
  const send = async () => {
    const stood = await asked();
    if (!stood) return;
    const { rev: against, at: since } = stood;
    const ends = to === NOW ? {} : { to: Number(to) };
    if (await sendSlide({ kind: 'changes', ...sendingLanguages(), against, since, ...ends }))
      showToast({ text: t('issue.changes.sent') });
  };
  const make = async (format: Format) => {
    const stood = await asked();
    if (!stood) return;
    const edition = {
      what: 'changes' as const,
      workshop: id,
      languages: [language] as [typeof language],
      against: stood.rev,
      ...(to !== NOW && { rev: Number(to) }),
      ...(form === 'slip' && { slip: true as const }),
      ...(form === 'slipBeside' && beside && { slip: { beside } }),
    };
    const file = await start(format, (job) => desk().api.exportEdition({ edition, format, job }));
    if (file) await save(file);
  };
  return (
    <Section title={t('issue.changes.title')} description={t('issue.changes.text')}>
      <div className="stack gap-3">
        <Select
          className={classes.choice ?? ''}
          label={t('issue.changes.from')}
          data={[...named, { value: MOMENT, label: t('issue.changes.moment') }]}
          value={from}
          allowDeselect={false}
          onChange={(value) => setChosen(value ?? undefined)}
        />
        <Select
          className={classes.choice ?? ''}
          label={t('issue.changes.to')}
          data={[{ value: NOW, label: t('issue.changes.now') }, ...named]}
          value={to}
          allowDeselect={false}
          onChange={(value) => setTo(value ?? NOW)}
        />
      </div>
      {from === MOMENT && (
        <div className="line wraps">
          <DayField label={t('past.day')} value={day} onSave={setDay} />
          <TimeField label={t('past.time')} value={time} onSave={setTime} />
        </div>
      )}
      <Segmented
        label={t('issue.print.legend')}
        value={form}
        options={FORMS.filter((each) => beside || each !== 'slipBeside').map((value) => ({
          value,
          label: t(`issue.changes.forms.${value}`),
        }))}
        onChange={setForm}
      />
      <div className="line wraps">
        {FORMATS.map((format) => (
          <Button
            key={format}
            variant="default"
            disabled={state.phase === 'working' || from === to}
            onClick={() => void make(format)}
          >
            {t(`issue.formats.${format}`)}
          </Button>
        ))}
        <Button variant="default" disabled={from === to} onClick={() => void send()}>
          {t('issue.changes.send')}
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
      <JobReport state={state} onCancel={cancel} />
    </Section>
  );
}
