import { Fragment } from 'react';
import type { Language } from '../../../core/model/language';
import { LANGUAGE_TAGS } from '../../../core/model/language';
import type { Node, PlainNode } from '../../../core/model/text';
import { useOutline } from '../../state/outline';
import type { DescribeNode } from './schema';
import classes from './Wording.module.css';

interface WordingProps {
  nodes: readonly Node[];
  describe: DescribeNode;
  language?: Language;
}

/** A wording to read: the same closed set of nodes, as running text. */
export function Wording({ nodes, describe, language }: WordingProps) {
  return (
    <span className={classes.wording} lang={language && LANGUAGE_TAGS[language]}>
      {nodes.map((node, index) => (
        <Fragment key={index}>{drawn(node, describe)}</Fragment>
      ))}
    </span>
  );
}

function drawn(node: Node, describe: DescribeNode) {
  if (node.type !== 'bracket') return plain(node, describe);
  return (
    <span className={classes.bracket}>
      [
      {node.variants.map((variant, index) => (
        <Fragment key={index}>
          {index > 0 && ' / '}
          {variant.nodes.map((inner, place) => (
            <Fragment key={place}>{plain(inner, describe)}</Fragment>
          ))}
        </Fragment>
      ))}
      ]
    </span>
  );
}

function plain(node: PlainNode, describe: DescribeNode) {
  if (node.type === 'break') return <br />;
  if (node.type === 'reference') return <Reference node={node} describe={describe} />;
  if (node.type !== 'text') return describe(node);
  let text = <>{node.text}</>;
  if (node.superscript) text = <sup>{text}</sup>;
  if (node.italic) text = <em>{text}</em>;
  if (node.bold) text = <strong>{text}</strong>;
  return text;
}

/** Drawn again by itself when numbers change: the line that holds it need not be. */
function Reference({ node, describe }: { node: PlainNode; describe: DescribeNode }) {
  useOutline();
  return describe(node);
}
