import { useId, type ReactNode } from 'react';
import classes from './PlanTextPart.module.css';

interface PlanTextPartProps {
  title: string;
  /** What is said under the title. */
  text: ReactNode;
  children: ReactNode;
}

/** A part of the page that takes its whole width. */
export function PlanTextPart({ title, text, children }: PlanTextPartProps) {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <div className="stack gap-1">
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        {text}
      </div>
      {children}
    </section>
  );
}
