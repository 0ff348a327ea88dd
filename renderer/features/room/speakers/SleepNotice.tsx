import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../../../core/messages/refusal';
import type { Slept } from '../../../../core/room/slept';
import { elapsed } from '../../../../core/time/stopwatch';
import { useDelegationName } from '../../../blocks/delegations/useDelegationName';
import { Note } from '../../../parts/Note';
import { RefusalNote } from '../../../parts/RefusalNote';
import { desk } from '../../../state/bridge';
import { useCommand } from '../../../state/commands';
import { useWorkshop } from '../../../state/ledgers';
import { useSleeps } from '../../../state/sleeps';

/** How long the computer slept while a delegation spoke, and whether that counts, as the chair says. */
export function SleepNotice({ slept }: { slept: Slept }) {
  const { t } = useTranslation();
  const nameOf = useDelegationName();
  const { agenda } = useWorkshop('agenda');
  const { run, refusal, busy } = useCommand();
  const turn = agenda[slept.item]?.turns[slept.turn];
  if (!turn) return null;
  const { id, item, ms, counted } = slept;
  const seconds = Math.round(ms / 1_000);
  const time =
    seconds < 60
      ? t('room.sleptSeconds', { count: seconds })
      : t('room.sleptMinutes', { count: Math.round(seconds / 60) });

  const decide = async (isCounted: boolean) => {
    if (isCounted !== counted) {
      const now = await desk().api.clock({});
      if (isRefusal(now)) return;
      const elapsedMs = Math.max(0, elapsed(turn.time, now) + (isCounted ? ms : -ms));
      if (!(await run('speaker.setTime', { item, turn: turn.id, elapsedMs }))) return;
    }
    useSleeps.setState({ sleeps: await desk().api.settleSleep({ id }) });
  };

  return (
    <Note
      meaning="gap"
      isBand
      role="status"
      action={
        <>
          <Button size="compact-sm" variant="default" disabled={busy} onClick={() => void decide(true)}>
            {t('room.countSleep')}
          </Button>
          <Button size="compact-sm" variant="default" disabled={busy} onClick={() => void decide(false)}>
            {t('room.leaveSleep')}
          </Button>
        </>
      }
    >
      {t('room.slept', { time, name: nameOf(turn.delegation) })}{' '}
      {t(counted ? 'room.sleptCounted' : 'room.sleptNotCounted')}
      <RefusalNote refusal={refusal} />
    </Note>
  );
}
