import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantAt } from '../../../core/document/zonedTime';
import { formatsOf, type Format } from '../../../core/edition/formats';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { JobReport } from '../../blocks/jobs/JobReport';
import { useJob } from '../../blocks/jobs/useJob';
import { useChosenView } from '../../blocks/document/documentChoice';
import { useInterfaceLanguage } from '../../locales/labels';
import { DayField } from '../../parts/DayField';
import { dayTime } from '../../parts/formatTime';
import { Segmented } from '../../parts/Segmented';
import { Section } from '../../parts/Section';
import { TimeField } from '../../parts/TimeField';
import { desk } from '../../state/bridge';
import { useWorkshop } from '../../state/ledgers';
import { sendingLanguages, sendSlide } from '../../state/roomStore';
import { showToast } from '../../state/toasts';
import { DocumentLanguage } from './DocumentLanguage';
import { lastEvening } from './lastEvening';
import { besideOf } from './printForm';
import type { Version } from './stepsTaken';
import { useVersionName } from './useVersions';
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
  const circulated = versions.find(({ status, undone }) => status === 'circulated' && !undone) ?? versions[0];
  const [chosen, setChosen] = useState<string>();
  const [chosenTo, setTo] = useState(NOW);
  const [form, setForm] = useState<(typeof FORMS)[number]>('table');
  const [{ day, time }, setMoment] = useState(() => lastEvening(new Date().toISOString(), meeting.timeZone));
  const nameOf = useVersionName();
  const beside = besideOf({ kind: 'columns', annex: false }, language, workshop.languages);
  const from = chosen ?? (circulated ? String(circulated.rev) : MOMENT);
  const start = versions.find(({ rev }) => String(rev) === from);

  const named = versions.map((version) => ({
    value: String(version.rev),
    label: `${nameOf(version)} · ${dayTime(version.at, interfaceLanguage, meeting.timeZone)}`,
  }));
  // A list leads on in time: of what stood before its beginning it would say the contrary of what was done.
  const ends = [
    { value: NOW, label: t('issue.changes.now') },
    ...named.filter(({ value }) => !start || Number(value) > start.rev),
  ];
  const to = ends.some(({ value }) => value === chosenTo) ? chosenTo : NOW;
  // How the last one ended is no longer said once another is asked for.
  const job = useJob([language, from, to, form, day, time].join(' '));
  const { state } = job;

  /** The revision that stood at that time, or the version itself. */
  const stoodAt = async (): Promise<{ rev: number; at: string } | Refusal> => {
    if (start) return start;
    const at = instantAt(day, time, meeting.timeZone) ?? new Date().toISOString();
    const past = await desk().api.past({ workshop: id, moment: { at } });
    return isRefusal(past) ? past : { rev: past.rev, at };
  };
  const send = async () => {
    const stood = await job.start('send', stoodAt);
    if (!stood) return;
    const { rev: against, at: since } = stood;
    const end = to === NOW ? {} : { to: Number(to) };
    if (await sendSlide({ kind: 'changes', ...sendingLanguages(), against, since, ...end }))
      showToast({ text: t('issue.changes.sent') });
  };
  const make = async (format: Format) => {
    const file = await job.start(format, async (task) => {
      const stood = await stoodAt();
      if (isRefusal(stood)) return stood;
      const edition = {
        what: 'changes' as const,
        workshop: id,
        languages: [language] as [typeof language],
        against: stood.rev,
        ...(to !== NOW && { rev: Number(to) }),
        ...(form === 'slip' && { slip: true as const }),
        ...(form === 'slipBeside' && beside && { slip: { beside } }),
      };
      return desk().api.exportEdition({ edition, format, job: task });
    });
    if (file) await job.save(file);
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
        {from === MOMENT && (
          <div className="line wraps">
            <DayField label={t('past.day')} value={day} onSave={(value) => setMoment({ day: value, time })} />
            <TimeField
              label={t('past.time')}
              value={time}
              onSave={(value) => setMoment({ day, time: value })}
            />
          </div>
        )}
        <Select
          className={classes.choice ?? ''}
          label={t('issue.changes.to')}
          data={ends}
          value={to}
          allowDeselect={false}
          onChange={(value) => setTo(value ?? NOW)}
        />
      </div>
      <div className="line wraps">
        <DocumentLanguage />
        <Segmented
          label={t('issue.print.legend')}
          value={form}
          options={FORMS.filter((each) => beside || each !== 'slipBeside').map((value) => ({
            value,
            label: t(`issue.changes.forms.${value}`),
          }))}
          onChange={setForm}
        />
      </div>
      <div className="line wraps">
        {FORMATS.map((format) => (
          <Button
            key={format}
            variant="default"
            disabled={state.phase === 'working'}
            onClick={() => void make(format)}
          >
            {t(`issue.formats.${format}`)}
          </Button>
        ))}
        <Button variant="default" disabled={state.phase === 'working'} onClick={() => void send()}>
          {t('issue.changes.send')}
        </Button>
      </div>
      <JobReport state={state} onCancel={job.cancel} />
    </Section>
  );
}
