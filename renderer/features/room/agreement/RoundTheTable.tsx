import { Button, Checkbox } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position, Recommendation } from '../../../../core/model/recommendation';
import { whoObjects, whoReserves } from '../../../../core/queries/exceptions';
import { roundState } from '../../../../core/queries/round';
import { DelegationLine } from '../../../blocks/delegations/DelegationLine';
import { KeyCap } from '../../../parts/KeyCap';
import { KeyHint } from '../../../parts/KeyHint';
import type { useCommand } from '../../../state/commands';
import { useWorkshop } from '../../../state/ledgers';
import { usePageKeys } from '../../../keys/usePageKeys';
import { cx } from '../../../parts/cx';
import { RoundRow } from './RoundRow';
import { COLUMNS, SAID } from './roundColumns';
import { roundOrder } from './roundOrder';
import { useRoundOf } from './roundStore';
import classes from './RoundTheTable.module.css';

interface RoundTheTableProps {
  recommendation: Recommendation;
  run: ReturnType<typeof useCommand>['run'];
  /** Nobody has more to say: on to the next text. */
  onDone: () => void;
  /** Back to the list, whose keys are those of the text. */
  onLeave: () => void;
}

/** The exceptions of one text: a letter asks who, one more says that there are no others and goes on. Silence is no entry. */
export function RoundTheTable({ recommendation, run, onDone, onLeave }: RoundTheTableProps) {
  const { t } = useTranslation();
  const { delegations } = useWorkshop('delegations');
  const everybody = useRoundOf((state) => state.everybody);
  const { id, positions } = recommendation;
  // Who objects or reserves stands first, as it was when the table was opened: no line moves under the hand.
  const [first] = useState(() => [...whoObjects(recommendation), ...whoReserves(recommendation)]);
  const asked = roundOrder(delegations, recommendation, first, everybody);
  const others = Object.values(delegations).filter(({ kind }) => kind !== 'state').length;
  const [asking, setAsking] = useState<(typeof SAID)[number]>();
  const line = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asking) line.current?.focus();
  }, [asking]);
  const set = (delegation: string, position: Position | null) =>
    run('recommendation.setPosition', { id, delegation, position });
  const leave = () => {
    setAsking(undefined);
    onLeave();
  };
  usePageKeys('agreement', {
    ...Object.fromEntries(
      SAID.map((position) => [t(`agreement.keys.${position}`), () => setAsking(position)]),
    ),
    [t('agreement.keys.none')]: onDone,
  });
  const countOf = (column: (typeof COLUMNS)[number]) =>
    column === 'none'
      ? asked.filter(({ id: each }) => positions[each] === undefined || positions[each] === 'silent').length
      : Object.values(positions).filter((value) => value === column).length;
  const state = roundState(recommendation);

  return (
    <section aria-label={t('agreement.round')} className={classes.round}>
      <div className={classes.bar}>
        <h3>{t('agreement.round')}</h3>
        <span className="hint">{t(`agreement.roundStates.${state}`)}</span>
        {others > 0 && (
          <Checkbox
            size="xs"
            label={t('agreement.everybody', { count: others })}
            checked={everybody}
            onChange={(event) => useRoundOf.setState({ everybody: event.currentTarget.checked })}
          />
        )}
        <Button
          size="xs"
          onClick={onDone}
          rightSection={<KeyHint shortcut={{ key: t('agreement.keys.none') }} />}
        >
          {t('agreement.done')}
        </Button>
      </div>
      {asking && (
        <div
          className={cx('floats', classes.asking)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') leave();
          }}
        >
          <DelegationLine
            key={asking}
            label={t(`agreement.who.${asking}`)}
            line={line}
            autoFocus
            onPick={async (delegation) => {
              const done = await set(delegation, asking);
              if (done) leave();
              return done;
            }}
          />
        </div>
      )}
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={classes.head}>
                <KeyCap>{t(`agreement.keys.${column}`).toUpperCase()}</KeyCap>{' '}
                {t(`agreement.positions.${column}`)} <b>{countOf(column)}</b>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {asked.map(({ id: delegation }) => (
            <RoundRow
              key={delegation}
              delegation={delegation}
              position={positions[delegation]}
              wasAsked={state === 'done'}
              onSet={(position) => void set(delegation, position)}
              onLeave={leave}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
