import { useId, type ReactNode } from 'react';
import classes from './Section.module.css';

interface SectionProps {
  title: string;
  description?: ReactNode;
  children: ReactNode;
}

/** A part of a page: a heading and why it matters at the start, the work beside it. No box. */
export function Section({ title, description, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id}>{title}</h2>
        {description !== undefined && <p className={classes.description}>{description}</p>}
      </div>
      <div className="stack gap-4">{children}</div>
    </section>
  );
}
