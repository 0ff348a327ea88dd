import { useCallback, useEffect, useState } from 'react';
import type { BackupPlace } from '../../../core/contract';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { desk } from '../../state/bridge';

/** Sticks and folders, looked at when first shown and when asked again. */
export function usePlaces() {
  const [places, setPlaces] = useState<BackupPlace[]>([]);
  const [canChoose, setCanChoose] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  const look = useCallback(
    () =>
      desk()
        .api.backupPlaces({})
        .then((answer) => {
          if (isRefusal(answer)) return setRefusal(answer);
          setPlaces(answer.places);
          setCanChoose(answer.canChoose);
        }),
    [],
  );
  useEffect(() => void look(), [look]);

  /** The system's own dialog; answers the place that was chosen. */
  const choose = useCallback(async (): Promise<string | undefined> => {
    const answer = await desk().api.chooseBackupPlace({});
    if (isRefusal(answer)) return void setRefusal(answer);
    if ('cancelled' in answer) return undefined;
    setPlaces((known) => [answer, ...known.filter(({ place }) => place !== answer.place)]);
    return answer.place;
  }, []);

  return { places, canChoose, refusal, look, choose };
}
