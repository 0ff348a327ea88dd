import { Button, Checkbox } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanRow } from '../../../../core/catalogue/planText/comparePlan';
import { planAsSaid } from '../../../../core/catalogue/planText/newPlan';
import type { LooseParagraph, PlanText } from '../../../../core/catalogue/planText/planText';
import { isRefusal, type Refusal } from '../../../../core/messages/refusal';
import type { Framework } from '../../../../core/model/framework';
import { LANGUAGES, LANGUAGE_TAGS, type ByLanguage, type Language } from '../../../../core/model/language';
import { Actions } from '../../../parts/Actions';
import { DayField } from '../../../parts/DayField';
import { KeptInput } from '../../../parts/KeptInput';
import { KeptNote } from '../../../parts/KeptNote';
import { RefusalNote } from '../../../parts/RefusalNote';
import { Section } from '../../../parts/Section';
import { formKeys } from '../../../state/draftKeys';
import { useCatalogue, useWorkshop } from '../../../state/ledgers';
import { useKeptForm } from '../../../state/useKeptForm';
import { go } from '../../../state/view';
import { chosenRows, type Choices } from './choices';
import { makePlan } from './ownPlans';
import type { PlanTextForm } from './PlanTextBox';
import { SourceFields } from './SourceFields';

const NOTHING_SAID = {
  en: '',
  fr: '',
  pt: '',
  es: '',
  shortEn: '',
  shortFr: '',
  shortPt: '',
  shortEs: '',
  adopted: '',
  from: '',
  to: '',
} as const;
const SHORT = { en: 'shortEn', fr: 'shortFr', pt: 'shortPt', es: 'shortEs' } as const;

interface MakePlanProps {
  read: PlanText;
  language: Language;
  levels: Framework['levels'];
  rows: readonly PlanRow[];
  loose: readonly LooseParagraph[];
  choices: Choices;
  form: PlanTextForm;
}

/** What is said of a plan beside its text, and the one step that makes it. */
export function MakePlan({ read, language, levels, rows, loose, choices, form }: MakePlanProps) {
  const { t } = useTranslation();
  const { frameworks } = useCatalogue();
  const { languages } = useWorkshop('languages');
  const facts = useKeptForm(formKeys.newPlan, NOTHING_SAID);
  const [keepsLoose, setKeepsLoose] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const ofText = new Set(rows.map((row) => row.language));
  const asking = LANGUAGES.filter((each) => languages.includes(each) || ofText.has(each));
  const chosen = chosenRows(rows, choices);
  const typed = (field: keyof typeof NOTHING_SAID) => facts.text(field).trim();
  const named = (fieldOf: (each: Language) => string): ByLanguage<string> =>
    Object.fromEntries(asking.flatMap((each) => (fieldOf(each) === '' ? [] : [[each, fieldOf(each)]])));
  const name = named(typed);
  const [firstName] = Object.values(name);

  const made = () =>
    planAsSaid(
      read,
      chosen.map(({ row, entry }) => ({ ...entry, language: row.language })),
      loose,
      {
        name,
        shortName: named((each) => typed(SHORT[each]) || typed(each)),
        ...{ language, levels, keepsLoose },
        ...{ adopted: typed('adopted'), from: typed('from'), to: typed('to') },
        ...{ source: form.text('source').trim(), checkedBy: form.text('checkedBy').trim() },
      },
      frameworks.map(({ framework }) => framework.id),
    );

  const make = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (firstName === undefined) return;
    const plan = made();
    if (isRefusal(plan)) return setRefusal(plan);
    setBusy(true);
    const done = await form.send(() =>
      facts.send(async () => {
        const answer = await makePlan(plan);
        setRefusal(answer);
        return !answer;
      }),
    );
    setBusy(false);
    if (done) go('prepare', { section: 'plans' });
  };
  const inLanguage = (label: string, each: Language) =>
    asking.length === 1 ? label : t('prepare.inLanguage', { label, language: t(`common.languages.${each}`) });

  return (
    <Section title={t('newPlan.facts')} description={t('newPlan.factsText')}>
      <form className="stack gap-4" onSubmit={(event) => void make(event)}>
        <KeptNote form={facts} />
        {asking.map((each, index) => (
          <div key={each} className="stack gap-4 two">
            <KeptInput
              label={inLanguage(t('newPlan.name'), each)}
              lang={LANGUAGE_TAGS[each]}
              line={facts.line(each)}
              maxLength={300}
              error={asked && firstName === undefined && index === 0 ? t('newPlan.nameFirst') : undefined}
            />
            <KeptInput
              label={inLanguage(t('newPlan.shortName'), each)}
              lang={LANGUAGE_TAGS[each]}
              placeholder={typed(each)}
              line={facts.line(SHORT[each])}
              maxLength={300}
            />
          </div>
        ))}
        <div className="stack gap-4 twoIfWide">
          {(['adopted', 'from', 'to'] as const).map((field) => (
            <DayField
              key={field}
              label={t(`newPlan.${field}`)}
              value={facts.text(field)}
              onSave={facts.line(field).type}
            />
          ))}
        </div>
        <SourceFields form={form} entries={chosen.map(({ entry }) => entry)} />
        {loose.length > 0 && (
          <Checkbox
            label={t('newPlan.keepLoose', { count: loose.length })}
            checked={keepsLoose}
            onChange={({ currentTarget: { checked } }) => setKeepsLoose(checked)}
          />
        )}
        <RefusalNote refusal={refusal} />
        <Actions>
          <Button type="submit" loading={busy} disabled={chosen.length === 0}>
            {t('newPlan.make')}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}
