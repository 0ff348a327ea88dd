import { Checkbox, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { nextStates, whyNot } from '../../../core/commands/transitions';
import { recommendationStateSchema, type Recommendation } from '../../../core/model/recommendation';
import { plainText } from '../../../core/queries/plainText';
import { RefusalNote } from '../../parts/RefusalNote';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCommand } from '../../state/commands';
import { useWorkshop } from '../../state/ledgers';
import { usePlans } from '../../state/plans';
import { RecommendationStateMark } from '../../blocks/states/RecommendationStateMark';
import { useWholeList } from '../../state/useWholeList';
import { HiddenPart, Private } from '../../blocks/roomSafe/Private';
import { select } from '../../state/view';
import { cx } from '../../parts/cx';
import { Notes } from './Notes';
import { Proposers } from './Proposers';
import { PutForward } from './PutForward';
import classes from './Details.module.css';

/** Of a recommendation: its state, who proposed it, its themes, what was said about it, where it comes from, notes. */
export function Details({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation();
  const spoken = useInterfaceLanguage();
  const { run, refusal } = useCommand();
  const { id, state, themes } = recommendation;
  const table = useWorkshop('delegations', 'document');
  const changeThemes = useWholeList(id, themes, (next, from) =>
    run('recommendation.setThemes', { id, from, themes: next }),
  );
  const lists = usePlans().filter((framework) => framework.themes.length > 0);
  return (
    <div className="stack gap-5">
      <RefusalNote refusal={refusal} />
      <Select
        label={t('draft.state')}
        value={state}
        data={[state, ...nextStates(state)].map((value) => ({
          value,
          label: t(`states.${value}`),
          disabled: whyNot(recommendation, value, table) !== undefined,
        }))}
        disabled={nextStates(state).length === 0}
        leftSection={<RecommendationStateMark state={state} isSign />}
        renderOption={({ option }) => <StateOption {...option} />}
        onChange={(value) => {
          const parsed = recommendationStateSchema.safeParse(value);
          if (parsed.success) void run('recommendation.setState', { id, state: parsed.data });
        }}
      />
      <Private>
        <Proposers recommendation={recommendation} />
      </Private>
      {lists.map((list) => (
        <fieldset key={list.id} className="stack">
          <legend className={classes.heading}>{list.name[spoken] ?? list.name.en}</legend>
          {list.themes.map((theme) => (
            <Checkbox
              key={theme.id}
              size="xs"
              label={theme.name[spoken] ?? theme.name.en}
              checked={themes.includes(theme.id)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                void changeThemes((all) => [
                  ...all.filter((each) => each !== theme.id),
                  ...(checked ? [theme.id] : []),
                ]);
              }}
            />
          ))}
        </fieldset>
      ))}
      <Contributions id={id} />
      <PutForward recommendation={recommendation} />
      <Lineage recommendation={recommendation} />
      <Private instead={<HiddenPart />}>
        <Notes id={id} />
      </Private>
    </div>
  );
}

/** A state that can be chosen, by the same sign as everywhere. */
function StateOption({ value }: { value: string }) {
  const state = recommendationStateSchema.safeParse(value);
  return state.success ? <RecommendationStateMark state={state.data} /> : null;
}

/** The sentences that were said for it, as they were. */
function Contributions({ id }: { id: string }) {
  const { t } = useTranslation();
  const { contributions } = useWorkshop('contributions');
  const said = Object.values(contributions).filter(({ recommendations }) => recommendations.includes(id));
  if (said.length === 0) return null;
  return (
    <section className="stack" aria-label={t('draft.said')}>
      <h3 className={classes.heading}>{t('draft.said')}</h3>
      {said.map((contribution) => (
        <p key={contribution.id} className={classes.quote}>
          {contribution.text}
        </p>
      ))}
    </section>
  );
}

/** What it was merged or split from; the originals are kept. */
function Lineage({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useTranslation();
  const { recommendations, languages } = useWorkshop('recommendations', 'languages');
  if (recommendation.lineage.length === 0) return null;
  return (
    <section className="stack" aria-label={t('draft.lineage')}>
      <h3 className={classes.heading}>{t('draft.lineage')}</h3>
      {recommendation.lineage.map(({ kind, id }) => {
        const text = recommendations[id]?.text ?? {};
        const words = plainText((text[languages[0] ?? 'en'] ?? Object.values(text)[0])?.nodes ?? []);
        return (
          <button
            key={id}
            type="button"
            className={cx('hovers', classes.origin)}
            onClick={() => select({ kind: 'recommendation', id })}
          >
            <span className={cx('hint', classes.kind)}>{t(`draft.lineageKinds.${kind}`)}</span>
            {words === '' ? t('draft.gone') : words}
            {(recommendations[id]?.subItems ?? []).map((subItem) => (
              <span key={subItem.id} className={classes.originItem}>
                {plainText(
                  (subItem.text[languages[0] ?? 'en'] ?? Object.values(subItem.text)[0])?.nodes ?? [],
                )}
              </span>
            ))}
          </button>
        );
      })}
    </section>
  );
}
