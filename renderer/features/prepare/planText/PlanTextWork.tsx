import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planOfferedFirst } from '../../../../core/catalogue/offer';
import { refuse } from '../../../../core/messages/refusal';
import type { Framework } from '../../../../core/model/framework';
import { languageSchema } from '../../../../core/model/languageSchema';
import { findHidden } from '../../../../core/text/hiddenCharacters';
import { HiddenNote } from '../../../parts/HiddenNote';
import { Note } from '../../../parts/Note';
import { RefusalNote } from '../../../parts/RefusalNote';
import { today } from '../../../parts/today';
import { useKeptMessage } from '../../../parts/useKeptMessage';
import { formKeys } from '../../../state/draftKeys';
import { useActor, useCatalogue } from '../../../state/ledgers';
import { useKeptForm } from '../../../state/useKeptForm';
import { go } from '../../../state/view';
import { IntoPlan } from './IntoPlan';
import { NewPlanWork } from './NewPlanWork';
import { PlanTextBox } from './PlanTextBox';
import { usePlanReading } from './usePlanReading';
import { WhereItGoes } from './WhereItGoes';
import { WholePlan } from './WholePlan';

interface PlanTextWorkProps {
  /** The workshop's plan. */
  plan: Framework | undefined;
  /** The text is made into a plan of its own. */
  isNew: boolean;
}

/** The text of a plan from the box or a file to the button that enters it, or makes a plan of it. */
export function PlanTextWork({ plan, isNew }: PlanTextWorkProps) {
  const { t } = useTranslation();
  const actor = useActor();
  const plans = useCatalogue().frameworks.flatMap(({ framework }) =>
    framework.kind === 'plan' ? [framework] : [],
  );
  const form = useKeptForm(formKeys.planText(plan?.id ?? ''), {
    text: '',
    language: '',
    source: '',
    checkedBy: actor?.name ?? '',
    checkedOn: '',
  });
  useKeptMessage(form);
  const [like, setLike] = useState(plan?.id ?? planOfferedFirst(plans, today())?.id ?? '');
  const levelsOf = isNew || !plan ? like : plan.id;
  const reader = usePlanReading(levelsOf);
  const { reading } = reader;
  /** Which reading it is: what somebody chose in one is of no other. */
  const [turn, setTurn] = useState(0);

  const kept = form.text('text');
  // What was pasted before a reload is read again as the page opens, and not at each key.
  useEffect(() => {
    if (form.isOffered && kept.trim() !== '') void reader.readPasted(kept);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, as it is offered again
  }, [form.isOffered]);
  // With other names of levels, the same text says other things.
  const readAgain = useEffectEvent(reader.readAgain);
  useEffect(() => void readAgain(levelsOf), [levelsOf]);

  const from = reading?.read.plan;
  const isKnown = from === undefined || plans.some(({ id }) => id === from);
  // A plan that this library has not can only be made.
  useEffect(() => {
    if (!isKnown && !isNew) go('prepare', { section: 'newPlan' });
  }, [isKnown, isNew]);

  const said = languageSchema.safeParse(form.text('language')).data ?? reading?.read.language;
  const namesOwn = reading?.read.entries.every((entry) => entry.language !== undefined) ?? false;
  const language = namesOwn ? 'en' : said;
  const isStale = reading?.pasted !== undefined && reading.pasted !== kept;
  const isOther = !isNew && from !== undefined && from !== plan?.id;
  const words = reading ? [...reading.read.entries, ...reading.read.loose].map(({ text }) => text) : [];
  const hidden = findHidden(words.join('\n'));
  const whole = isKnown ? undefined : reading?.read.whole;

  return (
    <>
      <PlanTextBox
        form={form}
        reader={reader}
        language={said}
        asksLanguage={reading !== undefined && !namesOwn}
        onRead={(text) => {
          setTurn((before) => before + 1);
          void reader.readPasted(text);
        }}
        onFile={(file) => {
          setTurn((before) => before + 1);
          void reader.readFile(file);
        }}
      />
      {plan && isKnown && <WhereItGoes plan={plan} isNew={isNew} />}
      {isStale && kept.trim() !== '' && <Note meaning="gap">{t('planText.readAgain')}</Note>}
      {isOther && <RefusalNote refusal={refuse('planText.otherPlan', { plan: from })} />}
      {reading && hidden.places.length > 0 && (
        <HiddenNote counts={hidden.counts} onRemove={reader.withoutHidden} />
      )}
      {reading && language === undefined && <Note meaning="gap">{t('planText.whichLanguage')}</Note>}
      {reading &&
        language !== undefined &&
        !isStale &&
        !isOther &&
        (whole ? (
          <WholePlan read={reading.read} plan={whole} form={form} />
        ) : isNew || !plan ? (
          <NewPlanWork
            key={turn}
            read={reading.read}
            language={language}
            form={form}
            plans={plans}
            like={like}
            onLike={setLike}
          />
        ) : (
          <IntoPlan key={turn} plan={plan} read={reading.read} language={language} form={form} />
        ))}
    </>
  );
}
