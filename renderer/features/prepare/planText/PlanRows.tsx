import { useTranslation } from 'react-i18next';
import type { PlanRow, PlanRowState } from '../../../../core/catalogue/planText/comparePlan';
import type { PlanText } from '../../../../core/catalogue/planText/planText';
import type { Framework } from '../../../../core/model/framework';
import { chosenVersion, keyOfRow, seenOf, type Choice, type Choices } from './choices';
import { PlanRowLine } from './PlanRowLine';
import { PlanTextPart } from './PlanTextPart';
import classes from './PlanRows.module.css';

const STATES: readonly PlanRowState[] = ['new', 'different', 'doubled', 'missing', 'same'];

interface PlanRowsProps {
  plan: Framework;
  rows: readonly PlanRow[];
  form: PlanText['form'];
  choices: Choices;
  onChoose: (key: string, choice: Choice) => void;
  /** Nothing is known of a plan that is made of the text. */
  isNew?: boolean;
}

/** Every place of the plan that the text speaks of or leaves out, beside what is known of it. */
export function PlanRows({ plan, rows, form, choices, onChoose, isNew = false }: PlanRowsProps) {
  const { t } = useTranslation();
  const what = STATES.flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count > 0 ? [t(`planText.counts.${state}`, { count })] : [];
  }).join(' · ');
  const title = t(isNew ? 'newPlan.rows' : 'planText.comparison');
  return (
    <PlanTextPart
      title={title}
      text={
        <p role="status" className="quiet">
          {t('planText.inAll', { count: rows.length, what })}
        </p>
      }
    >
      <div role="table" aria-label={title} className={classes.table} data-new={isNew || undefined}>
        <div role="row" className={classes.head}>
          <span role="columnheader" className="visuallyHidden">
            {plan.shortName.en}
          </span>
          {!isNew && <span role="columnheader">{t('planText.now')}</span>}
          <span role="columnheader">{t('planText.says')}</span>
        </div>
        {rows.map((row) => (
          <PlanRowLine
            key={keyOfRow(row)}
            plan={plan}
            row={row}
            form={form}
            isNew={isNew}
            version={chosenVersion(row, choices)}
            onChoose={(version) => onChoose(keyOfRow(row), { seen: seenOf(row), version })}
          />
        ))}
      </div>
    </PlanTextPart>
  );
}
