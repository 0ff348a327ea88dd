import { useEffect } from 'react';
import { lazyComponent } from '../../../parts/lazyComponent';
import { useOpenWorkshop } from '../../../state/ledgers';
import { followSleeps, useSleeps } from '../../../state/sleeps';

const SLEEP_NOTICE = lazyComponent(async () => (await import('./SleepNotice')).SleepNotice);

/** Says on every screen of the workshop that the computer slept while an item ran or somebody spoke. */
export function SleepBand() {
  const workshop = useOpenWorkshop('id');
  const { sleeps } = useSleeps();
  useEffect(followSleeps, []);
  return sleeps
    .filter((slept) => slept.workshop === workshop?.id)
    .map((slept) => <SLEEP_NOTICE key={slept.id} slept={slept} />);
}
