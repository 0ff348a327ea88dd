import { useEffect, useState } from 'react';
import type { TimeZones } from '../../core/contract';
import { desk } from './bridge';

/** The host's time zones and the places that keep them; undefined until they are here. */
export function useTimeZones(): TimeZones | undefined {
  const [zones, setZones] = useState<TimeZones>();
  useEffect(() => {
    let isGone = false;
    void desk()
      .api.timeZones({})
      .then((answer) => {
        if (!isGone) setZones(answer);
      });
    return () => {
      isGone = true;
    };
  }, []);
  return zones;
}
