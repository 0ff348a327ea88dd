import { useTranslation } from 'react-i18next';
import { nextStates, whyNot } from '../../../../core/commands/transitions';
import type { Language } from '../../../../core/model/language';
import { recommendationStateSchema, type Recommendation } from '../../../../core/model/recommendation';
import { useExplain } from '../../../locales/labels';
import { useWorkshop } from '../../../state/ledgers';
import { useOutline } from '../../../state/outline';
import { useRoomSafe } from '../../../state/roomSafe';
import { KeyHint } from '../../../parts/KeyHint';
import { RefusalNote } from '../../../parts/RefusalNote';
import { Segment, Segments } from '../../../parts/Segments';
import { HiddenPart, Private } from '../../../blocks/roomSafe/Private';
import { useCommand } from '../../../state/commands';
import { cx } from '../../../parts/cx';
import { usePageKeys } from '../../../keys/usePageKeys';
import { languageShown } from './languageShown';
import { DisputedWording } from './DisputedWording';
import { Reservations } from './Reservations';
import { RoundTheTable } from './RoundTheTable';
import classes from './AgreementDetail.module.css';

interface AgreeingProps {
  recommendation: Recommendation;
  number: string | undefined;
  language: Language;
  onDone: () => void;
  onLeave: () => void;
}

/** One recommendation under discussion: wording, state, positions, reservations. */
export function AgreementDetail({ recommendation, number, language, onDone, onLeave }: AgreeingProps) {
  const table = useWorkshop('delegations', 'document');
  const isSafe = useRoomSafe();
  const shown = languageShown(recommendation.text, language);
  const { t } = useTranslation();
  const { run, refusal } = useCommand();
  const explain = useExplain();
  const { id, state } = recommendation;
  const letters = useOutline()?.byId.get(id)?.subItems;
  const next = nextStates(state);
  // All of them, the same from text to text: none moves to where another was pressed.
  const states = recommendationStateSchema.options.filter((each) => each !== 'merged' || state === 'merged');
  // The same is asked of the command; here it is said before.
  const refusalOf = (to: Recommendation['state']) => {
    const why = whyNot(recommendation, to, table);
    // The reason names delegations.
    const isPrivate = why?.refused === 'state.objections' || why?.refused === 'state.reservationsOpen';
    return why && (isSafe && isPrivate ? t('agreement.hiddenReason') : explain(why));
  };
  usePageKeys('agreement', {
    [t('agreement.keys.agreed')]: () => {
      if (state !== 'agreed') void run('recommendation.setState', { id, state: 'agreed' });
    },
  });
  const notYet = next.map(refusalOf).find(Boolean);
  return (
    <div className={cx('stack gap-4', classes.agreeing)}>
      <div className="stack">
        <h2>
          {number ?? '–'} · {t(`states.${state}`)}
        </h2>
        <Segments label={t('agreement.state')}>
          {states.map((each) => (
            <Segment
              key={each}
              pressed={each === state}
              whyNot={refusalOf(each)}
              onPress={() => {
                if (each !== state) void run('recommendation.setState', { id, state: each });
              }}
            >
              {t(`states.${each}`)}
              {each === 'agreed' && each !== state && (
                <span aria-hidden>
                  <KeyHint shortcut={{ key: t('agreement.keys.agreed') }} />
                </span>
              )}
            </Segment>
          ))}
        </Segments>
        <p className={cx('hint', classes.notYet)} title={notYet} role="status">
          {notYet}
        </p>
      </div>
      <RefusalNote refusal={refusal} />
      {shown !== language && (
        <p className="hint">
          {t('agreement.onlyIn', {
            wanted: t(`common.languages.${language}`),
            language: t(`common.languages.${shown}`),
          })}
        </p>
      )}
      <div className="stack gap-2">
        <DisputedWording read={{ of: { id }, text: recommendation.text, language: shown }} run={run} />
        {recommendation.subItems.map((subItem, index) => (
          <DisputedWording
            key={subItem.id}
            read={{
              of: { id, subItem: subItem.id },
              text: subItem.text,
              language: languageShown(subItem.text, shown),
            }}
            label={letters?.[index]?.list.label}
            run={run}
          />
        ))}
      </div>
      <Private instead={<HiddenPart />}>
        <RoundTheTable recommendation={recommendation} run={run} onDone={onDone} onLeave={onLeave} />
        <Reservations recommendation={recommendation} language={shown} run={run} />
      </Private>
    </div>
  );
}
