/** Nodes of a wording that stand together, as the one text a person reads. */
export interface NodeRun {
  text: string;
  /** Where each node's own text begins and ends in it (UTF-16 places), by the node's index. */
  parts: { index: number; start: number; end: number }[];
}

interface Readable {
  type: 'text' | 'break';
  text?: string;
}

/** The runs of text in an array that may hold nodes of a wording: a name half in italics is one text all the same. */
export function textRuns(values: readonly unknown[]): NodeRun[] {
  const runs: NodeRun[] = [];
  let run: NodeRun | undefined;
  for (const [index, value] of values.entries()) {
    if (!isReadable(value)) {
      run = undefined;
      continue;
    }
    if (!run) runs.push((run = { text: '', parts: [] }));
    const text = value.type === 'break' ? '\n' : (value.text ?? '');
    if (value.type === 'text') {
      run.parts.push({ index, start: run.text.length, end: run.text.length + text.length });
    }
    run.text += text;
  }
  return runs;
}

function isReadable(value: unknown): value is Readable {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  if (value.type === 'break') return true;
  return value.type === 'text' && 'text' in value && typeof value.text === 'string';
}
