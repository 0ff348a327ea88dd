import { memo, type CSSProperties } from 'react';
import type { Block, Paragraph, Role, Table } from '../../../core/document/tree';
import { LANGUAGE_TAGS } from '../../../core/model/language';
import { Inlines } from './Inlines';
import { sourceKey } from './source';
import type { Typography } from './typography';
import classes from './Paper.module.css';

const ELEMENTS: Partial<Record<Role, 'h2' | 'h3' | 'h4' | 'h5'>> = {
  title: 'h2',
  heading1: 'h3',
  heading2: 'h4',
  heading3: 'h5',
};

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
  const Tag = ELEMENTS[role] ?? 'p';
  const key = sourceKey(block.source);
  const { marginBlock, ...style } = typography.paragraph(block, align);
  const hang = list && typography.indent(list).hanging;
  const chosen = key !== undefined && key === selected;
  return (
    <Tag
      className={classes.line}
      style={as === 'column' || inTable ? { ...style, marginBlock } : style}
      {...(language && { lang: LANGUAGE_TAGS[language] })}
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

function TableView({ block, ...rest }: Omit<BlockViewProps, 'block'> & { block: Table }) {
  const total = block.columns.reduce((sum, column) => sum + column, 0);
  const width = (column: number): CSSProperties => ({
    inlineSize: `${((block.columns[column] ?? 0) / total) * 100}%`,
  });
  return (
    <table
      className={classes.table}
      data-role={block.role}
      role={block.role === 'masthead' ? 'presentation' : undefined}
    >
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column} style={width(column)}>
                {cell.blocks.map((paragraph, place) => (
                  <Line key={place} {...rest} block={paragraph} align={cell.align} inTable />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
