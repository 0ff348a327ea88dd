import { useEffect, useState } from 'react';
import { SimilarIndex, type Similar } from '../../../core/capture/similar';
import type { Workshop } from '../../../core/model/workshop';
import { useMirror } from '../../state/mirror';
import { touchedBetween } from '../../state/changeTrail';

/** How long typing must rest before proposals alike are looked for, in milliseconds. */
const REST = 150;

const NONE: Similar[] = [];

/** The open workshop's, as it was when it was looked into last. */
let indexed: { workshop: string; made: SimilarIndex; of: Workshop['recommendations'] } | undefined;

function indexOf({ id, recommendations }: Workshop): SimilarIndex {
  const here = indexed?.workshop === id ? indexed : undefined;
  const made = here?.made ?? new SimilarIndex();
  made.update(recommendations, here && touchedBetween(here.of, recommendations)?.ids);
  indexed = { workshop: id, made, of: recommendations };
  return made;
}

/** Proposals that resemble the text, found while typing rests: never on a key's own time. */
export function useSimilar(text: string): Similar[] {
  const [found, setFound] = useState(NONE);
  // What was found for one line is nothing to the next.
  if (text === '' && found !== NONE) setFound(NONE);

  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(() => {
      const workshop = useMirror.getState().workshop?.state;
      const similar = workshop ? indexOf(workshop).find(text) : NONE;
      setFound(similar.length === 0 ? NONE : similar);
    }, REST);
    return () => clearTimeout(timer);
  }, [text]);

  return found;
}
