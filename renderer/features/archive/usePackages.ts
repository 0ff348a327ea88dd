import { useCallback, useEffect, useState } from 'react';
import type { PackagesFound, PackagesListed } from '../../../core/contract';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { desk } from '../../state/bridge';

/** How long typing pauses before a search starts, in milliseconds. */
const PAUSE = 200;
/** How long it is before a list or a search is asked again that had not every package yet, in milliseconds. */
const AGAIN = 1_000;

/** The packages of the archive: all of them, newest first, or those in which words were found. */
export function usePackages(words: string) {
  const [listed, setListed] = useState<PackagesListed>();
  const [hits, setHits] = useState<{ words: string; found: PackagesFound }>();
  const [refusal, setRefusal] = useState<Refusal>();
  const wanted = words.trim();

  const reload = useCallback(async () => {
    const answer = await desk().api.listPackages({});
    setRefusal(isRefusal(answer) ? answer : undefined);
    if (!isRefusal(answer)) setListed(answer);
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => void reload(), 0);
    return () => clearTimeout(timer);
  }, [reload]);
  useEffect(() => {
    if (!listed?.pending) return;
    const timer = setTimeout(() => void reload(), AGAIN);
    return () => clearTimeout(timer);
  }, [listed, reload]);

  useEffect(() => {
    if (wanted === '') return;
    let gone = false;
    const search = async () => {
      const found = await desk().api.searchPackages({ words: wanted });
      if (gone) return;
      setRefusal(isRefusal(found) ? found : undefined);
      if (isRefusal(found)) return;
      setHits({ words: wanted, found });
      if (found.pending > 0) timer = setTimeout(() => void search(), AGAIN);
    };
    let timer = setTimeout(() => void search(), PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [wanted]);

  return { listed, found: wanted === '' ? undefined : hits?.found, refusal, reload };
}
