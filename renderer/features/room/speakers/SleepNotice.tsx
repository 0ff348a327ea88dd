import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../../../core/messages/refusal';
import { timesMeant, type Slept } from '../../../../core/room/slept';
import { useDelegationName } from '../../../blocks/delegations/useDelegationName';
import { useInterfaceLanguage } from '../../../locales/labels';
import { Note } from '../../../parts/Note';
import { RefusalNote } from '../../../parts/RefusalNote';
import { desk } from '../../../state/bridge';
import { useCommand } from '../../../state/commands';
import { useWorkshop } from '../../../state/ledgers';
import { useSleeps } from '../../../state/sleeps';
import { plainTextOf } from '../plainTextOf';

/** How long the computer slept while a delegation spoke or an item ran, and whether that counts, as the chair says. */
export function SleepNotice({ slept }: { slept: Slept }) {
  const { t } = useTranslation();
  const nameOf = useDelegationName();
  const language = useInterfaceLanguage();
  const { agenda } = useWorkshop('agenda');
  const { run, refusal, busy } = useCommand();
  const item = agenda[slept.item];
  const turn = slept.turn === undefined ? undefined : item?.turns[slept.turn];
  if (!item || (!turn && !slept.itemRan)) return null;
  const { id, ms, counted, wasClosed } = slept;
  const seconds = Math.round(ms / 1_000);
  const time =
    seconds < 60
      ? t('room.sleptSeconds', { count: seconds })
      : t('room.sleptMinutes', { count: Math.round(seconds / 60) });

  const decide = async (isCounted: boolean) => {
    const now = await desk().api.clock({});
    if (isRefusal(now)) return;
    const meant = timesMeant(slept, item, now, isCounted);
    if (meant && !(await run('agenda.setTimes', { item: item.id, ...meant }))) return;
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
      {turn
        ? t(wasClosed ? 'room.wasClosed' : 'room.slept', { time, name: nameOf(turn.delegation) })
        : t(wasClosed ? 'room.wasClosedItem' : 'room.sleptItem', {
            time,
            title: plainTextOf(item.title, language),
          })}{' '}
      {t(counted ? 'room.sleptCounted' : 'room.sleptNotCounted')}
      <RefusalNote refusal={refusal} />
    </Note>
  );
}
