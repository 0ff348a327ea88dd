import { useEffect, useState } from 'react';
import { isRefusal } from '../../../core/messages/refusal';
import { desk } from '../../state/bridge';

/** How many archived packages of this workshop there are, asked for once it is wanted. */
export function useOwnPackages(workshop: string, wanted: boolean): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    desk()
      .api.listPackages({})
      .then((listed) => {
        if (!current || isRefusal(listed)) return;
        setCount(listed.packages.filter((each) => each.workshop === workshop).length);
      })
      // What cannot be listed is not counted; erasing says itself what it could not replace.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [workshop, wanted]);
  return count;
}
