import { Fragment } from 'react';
import type { Inline, InlineBracket, TextRun } from '../../../core/document/tree';
import { LANGUAGE_TAGS } from '../../../core/model/language';
import { cx } from '../../parts/cx';
import classes from './Paper.module.css';

/** The runs of a paragraph, marked as the exported file marks them. */
export function Inlines({ inlines }: { inlines: readonly Inline[] }) {
  return inlines.map((inline, index) => {
    switch (inline.kind) {
      case 'text':
        return <Run key={index} run={inline} />;
      case 'break':
        return <br key={index} />;
      case 'crossReference':
        return <span key={index}>{inline.text}</span>;
      case 'bracket':
        return <Bracket key={index} variants={inline.variants} />;
    }
  });
}

/** "[one / other]", as Word has it: text not agreed, marked as a whole. */
function Bracket({ variants }: Pick<InlineBracket, 'variants'>) {
  return (
    <span className={classes.bracket}>
      [
      {variants.map(({ inlines }, index) => (
        <Fragment key={index}>
          {index > 0 && ' / '}
          {inlines.map((run, place) => (
            <Run key={place} run={run} />
          ))}
        </Fragment>
      ))}
      ]
    </span>
  );
}

function Run({ run: { text, bold, italic, superscript, mark, gap, language } }: { run: TextRun }) {
  const Tag = superscript ? 'sup' : 'span';
  return (
    <Tag
      className={cx(
        /\s{2}/.test(text) && classes.spaced,
        bold && classes.bold,
        italic && classes.italic,
        mark && classes[mark],
        gap !== undefined && classes.gap,
      )}
      data-gap={gap}
      lang={language && LANGUAGE_TAGS[language]}
    >
      {text}
    </Tag>
  );
}
