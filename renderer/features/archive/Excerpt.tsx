import classes from './Excerpt.module.css';

/** Part of a text with the words found, which the host puts between ⟦ and ⟧, marked. */
export function Excerpt({ text }: { text: string }) {
  return (
    <p className={classes.excerpt}>
      {text
        .split(/⟦([^⟧]*)⟧/)
        .map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))}
    </p>
  );
}
