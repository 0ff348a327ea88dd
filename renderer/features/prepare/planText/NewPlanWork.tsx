import { useState } from 'react';
import { comparePlan } from '../../../../core/catalogue/planText/comparePlan';
import { planOutline } from '../../../../core/catalogue/planText/newPlan';
import type { PlanText } from '../../../../core/catalogue/planText/planText';
import { isRefusal } from '../../../../core/messages/refusal';
import type { Framework } from '../../../../core/model/framework';
import type { Language } from '../../../../core/model/language';
import { RefusalNote } from '../../../parts/RefusalNote';
import type { Choices } from './choices';
import { NOBODY_SAID } from './IntoPlan';
import { LevelsChoice } from './LevelsChoice';
import { LooseLines } from './LooseLines';
import { MakePlan } from './MakePlan';
import { PlanRows } from './PlanRows';
import type { PlanTextForm } from './PlanTextBox';

interface NewPlanWorkProps {
  read: PlanText;
  language: Language;
  form: PlanTextForm;
  plans: readonly Framework[];
  /** The plan whose names of levels the text uses. */
  like: string;
  onLike: (plan: string) => void;
}

/** The plan that a text makes, place by place in the order of the text, and what is said of it. */
export function NewPlanWork({ read, language, form, plans, like, onLike }: NewPlanWorkProps) {
  const [choices, setChoices] = useState<Choices>({});
  const [goingOn, setGoingOn] = useState(NOBODY_SAID);
  const levels = plans.find(({ id }) => id === like)?.levels;
  if (!levels) return null;
  const outline = planOutline(read, { id: 'new', name: {}, language, levels });
  if (isRefusal(outline)) return <RefusalNote refusal={outline} />;
  const { rows, loose, placed } = comparePlan(outline, read, language, goingOn);
  return (
    <>
      <LevelsChoice plans={plans} like={like} onLike={onLike} />
      <PlanRows
        plan={outline}
        rows={rows}
        form={read.form}
        isNew
        choices={choices}
        onChoose={(key, choice) => setChoices((before) => ({ ...before, [key]: choice }))}
      />
      <LooseLines
        plan={outline}
        read={read}
        noPlace={[]}
        placed={placed}
        goingOn={goingOn}
        onGoingOn={setGoingOn}
      />
      <MakePlan
        read={read}
        language={language}
        levels={levels}
        rows={rows}
        loose={loose}
        choices={choices}
        form={form}
      />
    </>
  );
}
