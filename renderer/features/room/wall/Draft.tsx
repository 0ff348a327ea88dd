import { useLayoutEffect, useRef } from 'react';
import type { RoomViewOf } from '../../../../core/room/view';
import { Runs } from './Runs';
import classes from './Draft.module.css';

/** The whole draft, from the paragraph that the desk put at the top. */
export function Draft({ view }: { view: RoomViewOf<'draft'> }) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = ref.current;
    const block = box?.children[view.first];
    if (box && block instanceof HTMLElement) box.scrollTop = block.offsetTop;
  }, [view]);
  return (
    <div ref={ref} className={classes.draft}>
      {view.blocks.map(({ role, label, runs }, index) => {
        const Line = role === 'title' ? 'h1' : role === 'heading' ? 'h2' : 'p';
        return (
          <Line key={index} className={classes[role]}>
            {label !== '' && <span className={classes.label}>{label}</span>}
            <span>
              <Runs runs={runs} />
            </span>
          </Line>
        );
      })}
    </div>
  );
}
