import { Button, Checkbox, Select } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { plansInOrder } from '../../../core/catalogue/offer';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { LANGUAGES, LANGUAGE_TAGS, type Language } from '../../../core/model/language';
import type { WorkshopListEntry } from '../../../core/model/library';
import { StyleChoice } from '../../blocks/document/StyleChoice';
import { TimeZoneField, zoneName } from '../../blocks/meeting/TimeZoneField';
import { usePlanNote } from '../../blocks/meeting/usePlanNote';
import { useWorkshopName } from '../../blocks/workshops/workshopName';
import { useInterfaceLanguage } from '../../locales/labels';
import { Actions } from '../../parts/Actions';
import { ChoiceList } from '../../parts/ChoiceList';
import { cx } from '../../parts/cx';
import { DayField } from '../../parts/DayField';
import { KeptInput } from '../../parts/KeptInput';
import { KeptNote } from '../../parts/KeptNote';
import { RefusalNote } from '../../parts/RefusalNote';
import { useKeptMessage } from '../../parts/useKeptMessage';
import { desk } from '../../state/bridge';
import { go } from '../../state/view';
import { NO_PLAN } from '../../blocks/meeting/noPlan';
import { useNewMeeting } from './useNewMeeting';
import classes from './NewWorkshop.module.css';

interface NewWorkshopFormProps {
  /** What it is a copy of. */
  after: WorkshopListEntry | undefined;
  onCancel: () => void;
}

/** Everything that a meeting begins with, in one form: only a title is needed, the rest stands there and can be changed. */
export function NewWorkshopForm({ after: copied, onCancel }: NewWorkshopFormProps) {
  const { t } = useTranslation();
  const meeting = useNewMeeting(copied);
  const { form, languages, zones } = meeting;
  useKeptMessage(form);
  const [refusal, setRefusal] = useState<Refusal>();
  const [asked, setAsked] = useState(false);
  const isUntitled = languages.every((language) => form.text(language).trim() === '');
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus();
    // The title of what is copied stands there to be changed.
    first.current?.select();
  }, []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isUntitled) return;
    const after = form.text('after');
    await form.send(async () => {
      const answer = await desk().api.createWorkshop({
        // A title typed in a language that was given up again stays with the meeting.
        title: Object.fromEntries(LANGUAGES.map((language) => [language, form.text(language).trim()])),
        languages,
        style: meeting.style,
        startsOn: meeting.firstDay,
        endsOn: meeting.lastDay,
        place: form.text('place').trim(),
        timeZone: meeting.timeZone || (await desk().api.timeZones({})).own,
        plan: meeting.plan === NO_PLAN ? null : meeting.plan,
        ...(after !== '' && { after }),
      });
      if (isRefusal(answer)) setRefusal(answer);
      else go('prepare', { workshop: answer.workshop });
      return !isRefusal(answer);
    });
  };

  return (
    <form onSubmit={(event) => void submit(event)} className="stack gap-4">
      <KeptNote form={form} />
      <div className={cx('stack gap-4', languages.length > 1 && 'two')}>
        {languages.map((language, index) => (
          <KeptInput
            key={language}
            {...(index === 0 && { ref: first, 'data-autofocus': true })}
            label={
              languages.length === 1
                ? t('newWorkshop.name')
                : t('prepare.inLanguage', {
                    label: t('newWorkshop.name'),
                    language: t(`common.languages.${language}`),
                  })
            }
            lang={LANGUAGE_TAGS[language]}
            placeholder={t('newWorkshop.namePlaceholder', { lng: language })}
            line={form.line(language)}
            maxLength={2000}
            error={asked && isUntitled && index === 0 ? t('newWorkshop.nameFirst') : undefined}
          />
        ))}
      </div>
      <div className={cx('stack gap-4', classes.where)}>
        <KeptInput label={t('newWorkshop.place')} line={form.line('place')} maxLength={300} />
        <DayField label={t('newWorkshop.day')} value={meeting.firstDay} onSave={form.line('firstDay').type} />
        <DayField
          label={t('newWorkshop.lastDay')}
          value={meeting.lastDay}
          min={meeting.firstDay}
          onSave={form.line('lastDay').type}
        />
      </div>
      <div className="stack gap-4 two">
        <TimeZoneField
          label={t('prepare.timeZone')}
          value={meeting.timeZone}
          known={zones?.known ?? []}
          offered={meeting.offered}
          note={zoneNote()}
          onChange={form.line('timeZone').type}
        />
        <Languages languages={languages} onChange={(next) => form.line('languages').type(next.join(' '))} />
      </div>
      <EarlierMeeting {...meeting} />
      <PlanChoice {...meeting} />
      <StyleChoice value={meeting.style} onChange={form.line('style').type} />
      <RefusalNote refusal={refusal} />
      <Actions>
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button type="submit">{t('newWorkshop.create')}</Button>
      </Actions>
    </form>
  );

  function zoneNote(): string {
    const { zoneOf, offered, timeZone } = meeting;
    if (zoneOf !== undefined)
      return t('newWorkshop.zoneOfPlace', { place: zoneOf, zone: zoneName(timeZone) });
    if (form.text('timeZone') !== '') return t('prepare.timeZoneHint');
    return offered.length > 1 ? t('newWorkshop.zoneOfSeveral') : t('newWorkshop.zoneOfComputer');
  }
}

type Meeting = ReturnType<typeof useNewMeeting>;

interface LanguagesProps {
  languages: readonly Language[];
  onChange: (languages: Language[]) => void;
}

function Languages({ languages, onChange }: LanguagesProps) {
  const { t } = useTranslation();
  const others = (language: Language) => languages.filter((other) => other !== language);
  return (
    <fieldset className={cx('stack gap-1', classes.languages)}>
      <legend>{t('prepare.languages')}</legend>
      <div className="stack gap-1 two">
        {LANGUAGES.map((language) => {
          const isChosen = languages.includes(language);
          return (
            <Checkbox
              key={language}
              label={t(`common.languages.${language}`)}
              checked={isChosen}
              disabled={isChosen && languages.length === 1}
              onChange={() => onChange(isChosen ? others(language) : [...languages, language])}
            />
          );
        })}
      </div>
      {languages.length > 1 && languages[0] && (
        <p className="hint">
          {t('prepare.draftedInLanguage', { language: t(`common.languages.${languages[0]}`) })}
        </p>
      )}
    </fieldset>
  );
}

/** What it goes on from; in an empty library nothing is asked. */
function EarlierMeeting({ form, standing, earlier }: Meeting) {
  const { t } = useTranslation();
  const nameOf = useWorkshopName();
  if (standing.length === 0) return null;
  return (
    <div className="stack gap-1">
      <Select
        label={t('newWorkshop.after')}
        placeholder={t('newWorkshop.afterNone')}
        searchable
        clearable
        limit={60}
        value={form.text('after') || null}
        data={standing.map((entry) => ({ value: entry.id, label: nameOf(entry) }))}
        onChange={(id) => form.line('after').type(id ?? '')}
      />
      {earlier && <p className="hint">{t('newWorkshop.afterText')}</p>}
    </div>
  );
}

/** The plan in force on the first day stands first; the others are in sight with their years. */
function PlanChoice({ form, plans, plan, firstDay }: Meeting) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const planNote = usePlanNote();
  const inOrder = plansInOrder(plans, firstDay);
  return (
    <ChoiceList
      legend={t('prepare.plan')}
      isLegendShown
      isInColumns
      value={plan}
      options={[
        ...inOrder.map((each, index) => ({
          value: each.id,
          label: each.name[language] ?? each.id,
          text: planNote(each, firstDay, index === 0),
        })),
        { value: NO_PLAN, label: t('prepare.noPlan') },
      ]}
      onChange={form.line('plan').type}
    />
  );
}
