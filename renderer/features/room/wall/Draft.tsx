import { useLayoutEffect, useRef, useState } from 'react';
import { roomWords } from '../../../../core/room/words';
import type { RoomViewOf } from '../../../../core/room/view';
import { Block } from './Block';
import { wholeBlocks } from './wholeBlocks';
import classes from './Draft.module.css';

/** The whole draft, from the paragraph that the desk put at the top; nothing stands cut at the foot. */
export function Draft({ view }: { view: RoomViewOf<'draft'> }) {
  const ref = useRef<HTMLDivElement>(null);
  const { blocks, first, language, also } = view;
  /** The first block below the foot. */
  const [end, setEnd] = useState(blocks.length);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    const measure = () => {
      const lines = [...box.children].filter((line) => line instanceof HTMLElement);
      box.scrollTop = lines[first]?.offsetTop ?? 0;
      const foot = box.scrollTop + box.clientHeight;
      setEnd(
        wholeBlocks(
          lines.map((line, index) => ({
            foot: line.offsetTop + line.offsetHeight,
            leads: blocks[index]?.role === 'heading' || blocks[index]?.role === 'reference',
          })),
          first,
          foot,
        ),
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    void document.fonts.ready.then(measure);
    return () => observer.disconnect();
  }, [blocks, first]);
  const items = blocks.flatMap(({ role, goesOn }, index) => (role === 'item' && !goesOn ? [index] : []));
  const shown = items.filter((index) => index >= first && index < end);
  const from = items.findIndex((index) => index === shown[0]);
  const words = roomWords(language, also);
  return (
    <div className={classes.whole}>
      <div ref={ref} className={classes.draft}>
        {blocks.map((block, index) => (
          <Block key={index} block={block} also={also} isBelow={index >= end} />
        ))}
      </div>
      {shown.length > 0 && shown.length < items.length && (
        <p className={classes.part}>
          {shown.length === 1
            ? words.page(from + 1, items.length)
            : words.part(from + 1, from + shown.length, items.length)}
        </p>
      )}
    </div>
  );
}
