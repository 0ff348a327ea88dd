import type { ReactNode } from 'react';
import { cx } from './cx';
import classes from './Tabs.module.css';

interface PanelTabsProps<T extends string> {
  label: string;
  value: T;
  tabs: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  /** What the current one shows. */
  children: ReactNode;
}

/** The parts of a panel, one of them shown. Those of a place have an address and are `PlaceTabs`. */
export function PanelTabs<T extends string>({ label, value, tabs, onChange, children }: PanelTabsProps<T>) {
  return (
    <>
      <div role="tablist" aria-label={label} className={cx(classes.tabs, classes.inPanel)}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`tab-${tab.value}`}
            aria-selected={tab.value === value}
            aria-controls="panel-tab"
            className={cx(classes.tab, tab.value === value && classes.current)}
            data-label={tab.label}
            onClick={() => onChange(tab.value)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div id="panel-tab" role="tabpanel" aria-labelledby={`tab-${value}`}>
        {children}
      </div>
    </>
  );
}
