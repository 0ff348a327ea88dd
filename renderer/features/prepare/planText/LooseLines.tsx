import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GoingOn } from '../../../../core/catalogue/planText/comparePlan';
import type { PlanText, PlanTextEntry } from '../../../../core/catalogue/planText/planText';
import { levelName } from '../../../../core/catalogue/reference';
import type { Framework } from '../../../../core/model/framework';
import { useInterfaceLanguage } from '../../../locales/labels';
import { AT } from './at';
import { PlanTextPart } from './PlanTextPart';
import classes from './LooseLines.module.css';

interface LooseLinesProps {
  plan: Framework;
  read: PlanText;
  /** Entries with numbers that the plan has not. */
  noPlace: readonly PlanTextEntry[];
  /** Paragraphs that have their place all the same: those of a definition. */
  placed: ReadonlySet<number>;
  goingOn: GoingOn;
  onGoingOn: (goingOn: GoingOn) => void;
}

/** What fits no number of the plan: shown, and put behind an action only by somebody who says so. */
export function LooseLines({ plan, read, noPlace, placed, goingOn, onGoingOn }: LooseLinesProps) {
  const { t } = useTranslation();
  const spoken = useInterfaceLanguage();
  if (noPlace.length + read.loose.length === placed.size) return null;
  const labelOf = ({ level, number }: Pick<PlanTextEntry, 'level' | 'number'>) =>
    `${levelName(plan, level, spoken)} ${number}`;
  const says = (index: number, isSaid: boolean) => {
    const next = new Set(goingOn);
    if (isSaid) next.add(index);
    else next.delete(index);
    onGoingOn(next);
  };
  return (
    <PlanTextPart title={t('planText.loose')} text={<p className="hint">{t('planText.looseText')}</p>}>
      <ul className={classes.lines}>
        {noPlace.map((entry, index) => (
          <li key={`number${index}`} className={classes.line}>
            <span className="hint figures">{t(AT[read.form], { line: entry.line })}</span>
            <div className="stack gap-1">
              <p>{entry.text}</p>
              <p className="lacks">{t('planText.noSuchNumber', { label: labelOf(entry) })}</p>
            </div>
          </li>
        ))}
        {read.loose.map(({ text, line, after, isDefinition }, index) => {
          if (placed.has(index)) return null;
          const entry = after === undefined ? undefined : read.entries[after];
          return (
            <li key={index} className={classes.line}>
              <span className="hint figures">{t(AT[read.form], { line })}</span>
              <div className="stack gap-1">
                <p>{text}</p>
                {isDefinition && <p className="hint">{t('planText.definition')}</p>}
                {entry && (
                  <Checkbox
                    size="xs"
                    label={t('planText.goesOn', { label: labelOf(entry) })}
                    checked={goingOn.has(index)}
                    onChange={({ currentTarget: { checked } }) => says(index, checked)}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </PlanTextPart>
  );
}
