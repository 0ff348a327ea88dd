import type { ReactNode } from 'react';

/** A small button of a line. A plain one: there are five of them on each of the lines in sight. */
export function RowButton({ label, icon, onPress }: { label: string; icon: ReactNode; onPress: () => void }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className="square"
      aria-label={label}
      title={label}
      onClick={(event) => {
        event.stopPropagation();
        onPress();
      }}
    >
      {icon}
    </button>
  );
}
