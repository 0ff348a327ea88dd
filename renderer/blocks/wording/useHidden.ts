import type { Editor } from '@tiptap/core';
import type { Node as EditorNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { useEffect, useState } from 'react';
import { findHidden, type HiddenCharacters } from '../../../core/text/hiddenCharacters';

interface HiddenInEditor {
  counts: HiddenCharacters['counts'] | undefined;
  remove: () => void;
}

/** Hidden characters of an editor's text: looked for as it opens and as text is pasted, then until they are gone. */
export function useHidden(editor: Editor): HiddenInEditor {
  const [counts, setCounts] = useState(() => countIn(editor.state.doc));

  useEffect(() => {
    const look = ({ transaction }: { transaction: Transaction }) => {
      const came = ['paste', 'preventUpdate'].some((why) => transaction.getMeta(why) !== undefined);
      if (transaction.docChanged && (came || counts)) setCounts(countIn(transaction.doc));
    };
    editor.on('transaction', look);
    return () => void editor.off('transaction', look);
  }, [editor, counts]);

  const remove = () => {
    const { tr, doc } = editor.state;
    for (const { at, length } of placesIn(doc).reverse()) tr.delete(at, at + length);
    editor.view.dispatch(tr);
  };
  return { counts, remove };
}

/** Where they stand in the document; letters on both sides of a change of type are neighbours. */
function placesIn(doc: EditorNode) {
  const places: { at: number; length: number }[] = [];
  doc.forEach((line, offset) => {
    const text = line.textBetween(0, line.content.size, undefined, '\ufffc');
    for (const { at, length } of findHidden(text).places) places.push({ at: offset + 1 + at, length });
  });
  return places;
}

function countIn(doc: EditorNode): HiddenCharacters['counts'] | undefined {
  const { places, counts } = findHidden(doc.textBetween(0, doc.content.size, '\n', '\ufffc'));
  return places.length > 0 ? counts : undefined;
}
