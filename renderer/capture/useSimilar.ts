import { useEffect, useState } from 'react';
import { SimilarIndex, type Similar } from '../../core/capture/similar';
import { useMirror } from '../state/mirror';

/** How long typing must rest before proposals alike are looked for, in milliseconds. */
const REST = 150;

const NONE: Similar[] = [];
let index = new SimilarIndex();
let indexed: string | undefined;

/** Proposals that resemble the text, found while typing rests: never on a key's own time. */
export function useSimilar(text: string): Similar[] {
  const [found, setFound] = useState(NONE);

  useEffect(() => {
    const timer = setTimeout(() => {
      const workshop = useMirror.getState().workshop?.state;
      if (!workshop || text === '') return setFound(NONE);
      if (indexed !== workshop.id) index = new SimilarIndex();
      indexed = workshop.id;
      index.update(workshop.recommendations);
      const similar = index.find(text);
      setFound(similar.length === 0 ? NONE : similar);
    }, REST);
    return () => clearTimeout(timer);
  }, [text]);

  return text === '' ? NONE : found;
}
