import type { ReactNode } from 'react';
import type { LineProps } from './lineProps';

interface DayCellsProps extends Pick<LineProps, 'days' | 'today' | 'reached'> {
  /** What stands in the cell of a day, how it looks, and what a click there does. */
  cellOf: (day: string) => {
    content: ReactNode;
    className: string | undefined;
    look: { 'data-noted'?: string; 'data-some'?: true | undefined };
    onClick: () => void;
  };
}

/** The cells of one line of the grid, a day each; the one that the keys have reached takes the focus. */
export function DayCells({ days, today, reached, cellOf }: DayCellsProps) {
  return days.map((day, column) => {
    const { content, className, look, onClick } = cellOf(day);
    return (
      <td
        key={day}
        role="gridcell"
        data-day={column}
        tabIndex={reached === column ? 0 : -1}
        className={className}
        data-today={day === today || undefined}
        {...look}
        onClick={onClick}
      >
        {content}
      </td>
    );
  });
}
