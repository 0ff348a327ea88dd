import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** How many of the first lines of a list in columns stand whole in its box. Measured again when the box changes its size. */
export function useWholeLines<E extends HTMLElement>(
  lines: readonly unknown[],
): { ref: RefObject<E | null>; shown: number } {
  const ref = useRef<E>(null);
  const [shown, setShown] = useState(lines.length);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    const measure = () => {
      const { right, bottom } = box.getBoundingClientRect();
      const cut = [...box.children].findIndex((line) => {
        const edge = line.getBoundingClientRect();
        return edge.bottom > bottom + 1 || edge.right > right + 1;
      });
      setShown(cut < 0 ? lines.length : cut);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    void document.fonts.ready.then(measure);
    return () => observer.disconnect();
  }, [lines]);
  return { ref, shown };
}
