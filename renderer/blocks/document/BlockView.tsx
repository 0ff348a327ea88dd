import { memo, type CSSProperties } from 'react';
import type { Block, Paragraph, Table } from '../../../core/document/tree';
import { roleLook } from '../../../core/looks/roleLooks';
import { LANGUAGE_TAGS } from '../../../core/model/language';
import { isRightToLeft } from '../../../core/text/direction';
import { textOf } from '../../../core/document/visibleText';
import { Inlines } from './Inlines';
import { sourceKey } from './source';
import type { Typography } from './typography';
import classes from './Paper.module.css';

/** Elements by a heading's depth: the page around the paper has its own h1. */
const HEADINGS = ['h2', 'h3', 'h4', 'h5'] as const;

interface BlockViewProps {
  block: Block;
  typography: Typography;
  /** `column` keeps the spaces between paragraphs, to be measured; `placed` is put where it was measured. */
  as: 'column' | 'placed';
  /** The source selected, and the one that the Tab key reaches; undefined where nothing can be chosen. */
  selected?: string | undefined;
  reachable?: string | undefined;
}

/** One block of the tree as HTML in the style's look. What a click chooses is read from `data-source`. */
export const BlockView = memo(function BlockView(props: BlockViewProps) {
  return props.block.kind === 'table' ? (
    <TableView {...props} block={props.block} />
  ) : (
    <Line {...props} block={props.block} />
  );
});

interface LineProps extends Omit<BlockViewProps, 'block'> {
  block: Paragraph;
  align?: 'left' | 'center' | 'right' | undefined;
  inTable?: boolean;
}

function Line({ block, typography, as, selected, reachable, align, inTable = false }: LineProps) {
  const { role, list, language, inlines } = block;
  const { outline } = roleLook(role);
  const Tag = outline === undefined ? 'p' : HEADINGS[outline];
  const key = sourceKey(block.source);
  const { marginTop, marginBottom, ...style } = typography.paragraph(block, align);
  const hang = typography.indent(block)?.hanging;
  const chosen = key !== undefined && key === selected;
  return (
    <Tag
      className={classes.line}
      style={as === 'column' || inTable ? { ...style, marginTop, marginBottom } : style}
      {...(language && { lang: LANGUAGE_TAGS[language] })}
      dir={isRightToLeft(textOf(inlines)) ? 'rtl' : undefined}
      {...(as === 'placed' &&
        key !== undefined && {
          'data-source': key,
          'data-chosen': chosen || undefined,
          'aria-current': chosen || undefined,
          tabIndex: key === reachable ? 0 : -1,
        })}
    >
      {list && (
        <span className={classes.label} style={{ minInlineSize: `${hang}pt` }}>
          {list.label}
        </span>
      )}
      <Inlines inlines={inlines} />
    </Tag>
  );
}

function TableView({ block, typography, ...rest }: Omit<BlockViewProps, 'block'> & { block: Table }) {
  const total = block.columns.reduce((sum, column) => sum + column, 0);
  const width = (column: number): CSSProperties => ({
    inlineSize: `${((block.columns[column] ?? 0) / total) * 100}%`,
  });
  const { table, cell: plain, header, groupStart } = typography.table(block.role);
  const starts = new Set(block.groupStarts);
  const lines = (row: number) => ({
    ...plain,
    ...(row < block.headerRows && header),
    ...(starts.has(row) && groupStart),
  });
  const height = (row: number) =>
    block.rowHeight !== undefined && row >= block.headerRows ? { blockSize: `${block.rowHeight}mm` } : {};
  return (
    <table
      className={classes.table}
      style={table}
      role={block.role === 'masthead' ? 'presentation' : undefined}
    >
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index} style={height(index)}>
            {row.map((cell, column) => (
              <td key={column} style={{ ...width(column), ...lines(index) }}>
                {cell.blocks.map((paragraph, place) => (
                  <Line
                    key={place}
                    {...rest}
                    typography={typography}
                    block={paragraph}
                    align={cell.align}
                    inTable
                  />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
