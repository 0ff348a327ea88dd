import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { comparePlan } from '../../../../core/catalogue/planText/comparePlan';
import type { Framework } from '../../../../core/model/framework';
import { languageSchema } from '../../../../core/model/language';
import { findHidden } from '../../../../core/text/hiddenCharacters';
import { HiddenNote } from '../../../parts/HiddenNote';
import { Note } from '../../../parts/Note';
import { useKeptMessage } from '../../../parts/useKeptMessage';
import { formKeys } from '../../../state/draftKeys';
import { useActor } from '../../../state/ledgers';
import { useKeptForm } from '../../../state/useKeptForm';
import type { Choices } from './choices';
import { EnterWordings } from './EnterWordings';
import { LooseLines } from './LooseLines';
import { PlanRows } from './PlanRows';
import { PlanTextBox } from './PlanTextBox';
import { usePlanReading } from './usePlanReading';

const NOBODY_SAID: ReadonlySet<number> = new Set();

/** The text of one plan from the box or a file to the button that enters it. */
export function PlanTextWork({ plan }: { plan: Framework }) {
  const { t } = useTranslation();
  const actor = useActor();
  const form = useKeptForm(formKeys.planText(plan.id), {
    text: '',
    language: '',
    source: '',
    checkedBy: actor?.name ?? '',
    checkedOn: '',
  });
  useKeptMessage(form);
  const reader = usePlanReading(plan.id);
  const { reading } = reader;
  const [choices, setChoices] = useState<Choices>({});
  const [goingOn, setGoingOn] = useState(NOBODY_SAID);

  const forget = () => {
    setChoices({});
    setGoingOn(NOBODY_SAID);
  };
  const read = (text: string) => {
    forget();
    void reader.readPasted(text);
  };
  const kept = form.text('text');
  // What was pasted before a reload is read again as the page opens, and not at each key.
  useEffect(() => {
    if (form.isOffered && kept.trim() !== '') void reader.readPasted(kept);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, as it is offered again
  }, [form.isOffered]);

  const said = languageSchema.safeParse(form.text('language')).data ?? reading?.read.language;
  const namesOwn = reading?.read.entries.every((entry) => entry.language !== undefined) ?? false;
  const language = namesOwn ? 'en' : said;
  const isStale = reading?.pasted !== undefined && reading.pasted !== kept;
  const compared =
    reading && language !== undefined ? comparePlan(plan, reading.read, language, goingOn) : undefined;
  const words = reading ? [...reading.read.entries, ...reading.read.loose].map(({ text }) => text) : [];
  const hidden = findHidden(words.join('\n'));

  return (
    <>
      <PlanTextBox
        form={form}
        reader={reader}
        language={said}
        asksLanguage={reading !== undefined && !namesOwn}
        onRead={read}
        onFile={(file) => {
          forget();
          void reader.readFile(file);
        }}
      />
      {isStale && kept.trim() !== '' && <Note meaning="gap">{t('planText.readAgain')}</Note>}
      {reading && hidden.places.length > 0 && (
        <HiddenNote counts={hidden.counts} onRemove={reader.withoutHidden} />
      )}
      {reading && language === undefined && <Note meaning="gap">{t('planText.whichLanguage')}</Note>}
      {reading && compared && !isStale && (
        <>
          <PlanRows
            plan={plan}
            rows={compared.rows}
            form={reading.read.form}
            choices={choices}
            onChoose={(key, choice) => setChoices((before) => ({ ...before, [key]: choice }))}
          />
          <LooseLines
            plan={plan}
            read={reading.read}
            noPlace={compared.noPlace}
            goingOn={goingOn}
            onGoingOn={setGoingOn}
          />
          <EnterWordings rows={compared.rows} choices={choices} form={form} />
        </>
      )}
    </>
  );
}
