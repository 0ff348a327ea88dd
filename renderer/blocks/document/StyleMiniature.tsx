import { roleLook } from '../../../core/looks/roleLooks';
import type { HouseStyle } from '../../../core/model/houseStyle';
import classes from './StyleMiniature.module.css';

/** A house style as a tiny page: its masthead, title, headings and marks, drawn from its own blocks. */
export function StyleMiniature({ style }: { style: HouseStyle }) {
  return (
    <svg viewBox="0 0 90 120" className={classes.page} aria-hidden>
      {lines(style).map(({ y, x, width, weight }, index) => (
        <rect
          key={index}
          x={x}
          y={y}
          width={width}
          height={weight}
          rx={weight / 2}
          data-weight={weight > 2 ? 'strong' : 'light'}
        />
      ))}
    </svg>
  );
}

interface Line {
  x: number;
  y: number;
  width: number;
  weight: number;
}

const LEFT = 12;
const WIDTH = 66;

/** Bars for text, top to bottom; what does not fit on the page is left out. */
function lines(style: HouseStyle): Line[] {
  const drawn: Line[] = [];
  let y = 12;
  const bar = (width: number, weight = 1.6, x = LEFT) => drawn.push({ x, y, width, weight });
  const paragraph = (count: number, indent = 0) => {
    for (let index = 0; index < count; index += 1) {
      bar((index === count - 1 ? 0.6 : 1) * (WIDTH - indent), 1.6, LEFT + indent);
      y += 3.6;
    }
    y += 2;
  };
  for (const block of style.blocks) {
    if (block.block === 'masthead') {
      bar(24, 2.4);
      bar(20, 1.6, LEFT + WIDTH - 20);
      y += 5;
      bar(16);
      bar(14, 1.6, LEFT + WIDTH - 14);
      y += 9;
    } else if (block.block === 'groups') {
      const headings = style.defaults.headings;
      for (let group = 0; group < 3 && y < 104; group += 1) {
        if (headings) {
          bar(34, 2.6);
          y += 6;
        }
        for (let item = 0; item < (headings ? 2 : 3) && y < 104; item += 1) {
          bar(style.defaults.groupMarker === 'bullet' ? 1.8 : 3, 1.8, LEFT);
          paragraph(2, 6);
        }
      }
    } else if (block.block === 'framework') {
      for (let action = 0; action < 4 && y < 100; action += 1) {
        bar(30, 2.4);
        y += 5;
        paragraph(2, 4);
      }
    } else if (block.block === 'participants') {
      break;
    } else {
      const { align, outline } = roleLook(block.role);
      if (align === 'center') {
        const width = outline === 0 ? 46 : 36;
        bar(width, outline === 0 ? 3.4 : 2.6, LEFT + (WIDTH - width) / 2);
        y += 8;
      } else if (outline !== undefined) {
        bar(34, 2.6);
        y += 6;
      } else paragraph(block.role.startsWith('masthead') ? 1 : 3);
    }
    if (y > 104) break;
  }
  return drawn.filter((line) => line.y < 110);
}
