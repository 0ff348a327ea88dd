import { useLayoutEffect, useRef, type RefObject } from 'react';

/** Hundredths of the shorter side of the wall. */
const LARGEST = 13;
const SMALLEST = 2;

/**
 * Sets the type of a box as large as its text allows, between 2 and 13 (or `largest`) hundredths of the shorter
 * side of the wall, so that a line is read from the last row. Measured again whenever the box changes its size.
 */
export function useFit<E extends HTMLElement>(content: unknown, largest = LARGEST): RefObject<E | null> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    const fits = (size: number) => {
      box.style.fontSize = `${size}cqmin`;
      return box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;
    };
    const measure = () => {
      let low = SMALLEST;
      let high = largest;
      // Ten halvings tell sizes apart by a hundredth of what an eye could.
      for (let step = 0; step < 10; step += 1) {
        const middle = (low + high) / 2;
        if (fits(middle)) low = middle;
        else high = middle;
      }
      fits(low);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    void document.fonts.ready.then(measure);
    return () => observer.disconnect();
  }, [content, largest]);
  return ref;
}
