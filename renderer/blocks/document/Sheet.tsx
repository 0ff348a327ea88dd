import { memo, type CSSProperties } from 'react';
import { pageFrames } from '../../../core/document/emblemBands';
import { cx } from '../../parts/cx';
import { BlockView } from './BlockView';
import { EmblemRow } from './EmblemRow';
import { PageNumber } from './PageNumber';
import type { Slice } from './paginate';
import type { PlacedPage } from './usePages';
import classes from './Paper.module.css';

interface SheetProps {
  page: PlacedPage;
  number: number;
  selected: string | undefined;
  reachable: string | undefined;
}

/** One sheet in life-size millimetres, scaled as a whole so that no line breaks elsewhere than where it was measured. */
export const Sheet = memo(function Sheet({ page: placed, number, selected, reachable }: SheetProps) {
  const { tree, typography, natural, slices } = placed;
  const { page, margins } = tree.look;
  const { first, later } = pageFrames(tree);
  const frame = number === 1 ? first : later;
  const sides = { insetInlineStart: `${margins.left}mm`, insetInlineEnd: `${margins.right}mm` };
  return (
    <div
      className={classes.place}
      style={{ '--page-width': `${page.width}mm`, '--page-height': `${page.height}mm` } as CSSProperties}
    >
      <div className={classes.sheet} data-page={number} style={{ ...typography.paper(), ...natural }}>
        <div className={classes.header} style={typography.frame('header')}>
          {tree.runningHeader !== undefined && number > 1 && <p>{tree.runningHeader}</p>}
          {tree.draftMark && (
            <p>
              <span className={classes.draft} style={typography.draftLabel()}>
                {tree.draftMark.label}
              </span>{' '}
              {tree.draftMark.stamp}
            </p>
          )}
        </div>
        <div className={classes.text} style={{ ...sides, insetBlockStart: `${frame.text.head}mm` }}>
          {slices.map((slice) => (
            <SliceView
              key={`${slice.block}.${slice.from}`}
              {...{ slice, tree, typography, selected, reachable }}
            />
          ))}
        </div>
        {frame.head && (
          <EmblemRow
            band={frame.head.band}
            look={tree.look}
            repeated={number > 1}
            style={{ ...sides, insetBlockStart: `${frame.head.at}mm` }}
          />
        )}
        {frame.foot && (
          <EmblemRow
            band={frame.foot.band}
            look={tree.look}
            repeated={number > 1}
            style={{ ...sides, insetBlockEnd: `${frame.foot.at}mm` }}
          />
        )}
        <p className={classes.footer} style={typography.frame('footer')}>
          <span>{tree.footer.left}</span>
          <PageNumber words={tree.footer.pageWords} number={number} />
        </p>
      </div>
    </div>
  );
});

type SliceViewProps = Pick<PlacedPage, 'tree' | 'typography'> &
  Pick<SheetProps, 'selected' | 'reachable'> & { slice: Slice };

/** A block where it was measured; of a divided one only its own lines are seen, and it is read aloud once. */
function SliceView({ slice, tree, typography, selected, reachable }: SliceViewProps) {
  const block = tree.blocks[slice.block];
  if (!block) return null;
  const { y, from, to, part, continued } = slice;
  return (
    <div
      className={cx(classes.slice, part && classes.part)}
      style={{ insetBlockStart: `${y}px`, ...(part && { blockSize: `${to - from}px` }) }}
      aria-hidden={continued || undefined}
    >
      <div style={continued ? { marginBlockStart: `-${from}px` } : undefined}>
        <BlockView
          block={block}
          typography={typography}
          as="placed"
          selected={selected}
          reachable={continued ? undefined : reachable}
        />
      </div>
    </div>
  );
}
