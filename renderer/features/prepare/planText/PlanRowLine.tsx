import { Checkbox } from '@mantine/core';
import { IconCheck, IconCirclePlus, IconCopy, IconEqual, IconEqualNot, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlanRow, PlanRowState } from '../../../../core/catalogue/planText/comparePlan';
import type { PlanText } from '../../../../core/catalogue/planText/planText';
import { describeReference } from '../../../../core/catalogue/reference';
import type { Framework } from '../../../../core/model/framework';
import { LANGUAGE_TAGS } from '../../../../core/model/language';
import { useInterfaceLanguage } from '../../../locales/labels';
import { ChoiceList } from '../../../parts/ChoiceList';
import { cx } from '../../../parts/cx';
import { StateMark, type StateLook } from '../../../parts/StateMark';
import { WordDiff } from '../../../parts/WordDiff';
import { AT } from './at';
import classes from './PlanRows.module.css';

const LOOKS: Record<PlanRowState, StateLook> = {
  new: { Icon: IconCirclePlus },
  same: { Icon: IconEqual, tone: 'ok' },
  different: { Icon: IconEqualNot, tone: 'gap' },
  missing: { Icon: IconMinus, tone: 'gap' },
  doubled: { Icon: IconCopy, tone: 'gap' },
};
const NONE = 'none';

interface PlanRowLineProps {
  plan: Framework;
  row: PlanRow;
  form: PlanText['form'];
  isNew: boolean;
  /** The wording that will be entered, by its place in `versions`. */
  version: number | undefined;
  onChoose: (version: number | undefined) => void;
}

/** One objective or action: whether it is entered, what is known of it, what the text says. */
export function PlanRowLine({ plan, row, form, isNew, version, onChoose }: PlanRowLineProps) {
  const { t } = useTranslation();
  const spoken = useInterfaceLanguage();
  const { reference, part, language, now, versions, state, times } = row;
  const place = describeReference(plan, reference, spoken);
  const label = part ? t('planText.definitionOf', { label: place }) : place;
  const [only] = versions;
  const lang = LANGUAGE_TAGS[language];
  const isOffered = state === 'new' || state === 'different';
  return (
    <div role="row" className={classes.row} data-level={reference.level} data-state={state}>
      <div role="rowheader" className="stack gap-1">
        {isOffered ? (
          <Checkbox
            label={label}
            aria-label={t('planText.takeLabel', { label, language: t(`common.languages.${language}`) })}
            checked={version !== undefined}
            onChange={({ currentTarget: { checked } }) => onChoose(checked ? 0 : undefined)}
          />
        ) : (
          <span className={classes.label}>
            {version !== undefined && <IconCheck size={16} aria-hidden />}
            {label}
          </span>
        )}
        <span className={classes.state}>
          <StateMark look={LOOKS[state]} word={t(`planText.states.${state}`)} />
        </span>
      </div>
      {!isNew && (
        <div role="cell">
          <p className={classes.narrowHead}>{t('planText.now')}</p>
          {now ? (
            <p lang={lang} className={classes.paragraphs}>
              {now.text} <span className="hint">{t(`prepare.wordingStatuses.${now.status}`)}</span>
            </p>
          ) : (
            <p className="quiet">{t('planText.nothingNow')}</p>
          )}
        </div>
      )}
      <div role="cell" className="stack gap-1">
        <p className={classes.narrowHead}>{t('planText.says')}</p>
        {state === 'doubled' ? (
          <ChoiceList
            legend={t('planText.whichOne', { label })}
            value={version === undefined ? NONE : String(version)}
            options={[
              ...versions.map(({ text, line }, index) => ({
                value: String(index),
                label: t(AT[form], { line }),
                text,
              })),
              { value: NONE, label: t('planText.noneOfThem') },
            ]}
            onChange={(value) => onChoose(value === NONE ? undefined : Number(value))}
          />
        ) : only === undefined ? (
          <p className="lacks">{t('planText.nothingSaid')}</p>
        ) : state === 'different' && now ? (
          <p className={classes.paragraphs}>
            <WordDiff before={now.text} after={only.text} language={language} />
          </p>
        ) : (
          <p lang={lang} className={cx(classes.paragraphs, state === 'same' && 'quiet')}>
            {only.text}
          </p>
        )}
        {times > versions.length && only && <p className="hint">{t('planText.twice', { count: times })}</p>}
      </div>
    </div>
  );
}
