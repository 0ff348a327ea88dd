import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/model/language';
import { LANGUAGE_TAGS } from '../../../core/model/language';
import { zonesOfPlace } from '../../../core/directory/zonesOfPlace';
import { TimeZoneField } from '../../blocks/meeting/TimeZoneField';
import { DayField } from '../../parts/DayField';
import { Page } from '../../parts/Page';
import { RefusalNote } from '../../parts/RefusalNote';
import { SavedInput } from '../../parts/SavedInput';
import { Section } from '../../parts/Section';
import { draftKeys } from '../../state/draftKeys';
import { useCommand } from '../../state/commands';
import { useTimeZones } from '../../state/timeZones';
import { useWorkshop } from '../../state/ledgers';
import { cx } from '../../parts/cx';
import { ChairsSection } from './ChairsSection';
import { LanguagesChoice } from './LanguagesChoice';
import classes from './MeetingPage.module.css';

type Fact = 'title' | 'place' | 'host';

/** The facts of the meeting, in each language of the document. */
export function MeetingPage() {
  const { t } = useTranslation();
  const { meeting, languages } = useWorkshop('meeting', 'languages');
  const { run, refusal } = useCommand();
  const zones = useTimeZones();

  const fact = (name: Fact, language: Language, maxLength: number, multiline = false) => (
    <SavedInput
      key={`${name}.${language}`}
      label={
        languages.length > 1
          ? t('prepare.inLanguage', {
              label: t(`prepare.${name}`),
              language: t(`common.languages.${language}`),
            })
          : t(`prepare.${name}`)
      }
      shownLabel={t(`prepare.${name}`)}
      value={meeting[name][language] ?? ''}
      draftKey={draftKeys.meeting(name, language)}
      lang={LANGUAGE_TAGS[language]}
      maxLength={maxLength}
      multiline={multiline}
      onSave={(text) =>
        run('meeting.describe', { [name]: { [language]: text }, from: { [name]: meeting[name] } })
      }
    />
  );

  return (
    <Page titleIsTab title={t('prepare.sections.meeting')} lede={t('prepare.lede')}>
      <Section title={t('prepare.facts')}>
        <div
          className="stack gap-4"
          style={{ gridTemplateColumns: `repeat(${languages.length}, minmax(0, 1fr))` }}
        >
          {languages.length > 1 &&
            languages.map((language) => (
              <h3 key={language} className={classes.language}>
                {t(`common.languages.${language}`)}
              </h3>
            ))}
          {languages.map((language) => fact('title', language, 2_000, true))}
          {languages.map((language) => fact('place', language, 300))}
          {languages.map((language) => fact('host', language, 300))}
        </div>
        <p className={cx('hint', classes.hint)}>{t('prepare.hostHint')}</p>
        <div className="stack gap-4 two">
          <DayField
            label={t('prepare.startsOn')}
            value={meeting.startsOn}
            onSave={(day) => day !== '' && void run('meeting.describe', { startsOn: day, from: {} })}
          />
          <DayField
            label={t('prepare.endsOn')}
            value={meeting.endsOn}
            min={meeting.startsOn}
            onSave={(day) => day !== '' && void run('meeting.describe', { endsOn: day, from: {} })}
          />
        </div>
        <div className={classes.half}>
          <TimeZoneField
            label={t('prepare.timeZone')}
            value={meeting.timeZone}
            known={zones?.known ?? []}
            offered={zonesOfPlace(Object.values(meeting.place).join(', '), zones?.places ?? [])}
            note={t('prepare.timeZoneHint')}
            onChange={(timeZone) => void run('meeting.describe', { timeZone, from: {} })}
          />
        </div>
        <RefusalNote refusal={refusal} />
      </Section>
      <ChairsSection />
      <Section title={t('prepare.languages')} description={t('prepare.languagesText')}>
        <LanguagesChoice />
      </Section>
    </Page>
  );
}
