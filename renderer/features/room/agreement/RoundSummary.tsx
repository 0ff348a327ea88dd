import { useTranslation } from 'react-i18next';
import type { RoundSummary as Summary } from '../../../../core/queries/roundSummary';
import { useRoomSafe } from '../../../state/roomSafe';
import { useDelegationName } from '../../../blocks/delegations/useDelegationName';

/** How far the reading has come; at its end, that it is done. Who objects or reserves is said on the private desk only. */
export function RoundSummary({ done, total, without, exceptions }: Summary) {
  const { t } = useTranslation();
  const nameOf = useDelegationName();
  const isSafe = useRoomSafe();
  const said = exceptions.map(({ delegation, position, count }) =>
    t(`agreement.exceptions.${position}`, { who: nameOf(delegation), count }),
  );
  return (
    <p role="status" className="hint" data-round data-round-done={(done === total && total > 0) || undefined}>
      {t(done === total ? 'agreement.roundDone' : 'agreement.roundSoFar', { done, total })}
      {!isSafe && done > 0 && ` ${t('agreement.withoutException', { count: without })}`}
      {!isSafe && said.length > 0 && ` ${said.join(' ')}`}
    </p>
  );
}
