import type { ReactNode } from 'react';
import { cx } from './cx';
import classes from './Page.module.css';

interface PageProps {
  title: string;
  /** The tab above says it already: it is heard, and the lede stands in its place. */
  titleIsTab?: boolean;
  lede?: ReactNode;
  /** Buttons at the end of the title's line. */
  actions?: ReactNode;
  /** `wide` fills the work area (tables, the draft); otherwise lines keep a readable measure. */
  wide?: boolean;
  children: ReactNode;
}

/** One screen of the work area: its title (the page's h1), what it is for, and the work. */
export function Page({ title, titleIsTab = false, lede, actions, wide = false, children }: PageProps) {
  return (
    <div className={cx(classes.page, wide && classes.wide)}>
      <header className={classes.header}>
        <div>
          <h1 className={titleIsTab ? 'visuallyHidden' : classes.title}>{title}</h1>
          {lede !== undefined && (
            <p className={classes.lede} data-lede>
              {lede}
            </p>
          )}
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}
