import { useState } from 'react';
import { comparePlan } from '../../../../core/catalogue/planText/comparePlan';
import type { PlanText } from '../../../../core/catalogue/planText/planText';
import type { Framework } from '../../../../core/model/framework';
import type { Language } from '../../../../core/model/language';
import type { Choices } from './choices';
import { EnterWordings } from './EnterWordings';
import { LooseLines } from './LooseLines';
import { PlanRows } from './PlanRows';
import type { PlanTextForm } from './PlanTextBox';

export const NOBODY_SAID: ReadonlySet<number> = new Set();

interface IntoPlanProps {
  plan: Framework;
  read: PlanText;
  language: Language;
  form: PlanTextForm;
}

/** A text beside the plan that it is entered into. */
export function IntoPlan({ plan, read, language, form }: IntoPlanProps) {
  const [choices, setChoices] = useState<Choices>({});
  const [goingOn, setGoingOn] = useState(NOBODY_SAID);
  const compared = comparePlan(plan, read, language, goingOn);
  return (
    <>
      <PlanRows
        plan={plan}
        rows={compared.rows}
        form={read.form}
        choices={choices}
        onChoose={(key, choice) => setChoices((before) => ({ ...before, [key]: choice }))}
      />
      <LooseLines
        plan={plan}
        read={read}
        noPlace={compared.noPlace}
        placed={compared.placed}
        goingOn={goingOn}
        onGoingOn={setGoingOn}
      />
      <EnterWordings rows={compared.rows} choices={choices} form={form} />
    </>
  );
}
