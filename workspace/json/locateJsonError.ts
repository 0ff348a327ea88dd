import { refuse, type Refusal } from '../../core/ledger/refusal';

const STRING = /"(?:[\u0020\u0021\u0023-\u005b\u005d-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const SPACE = /[ \t\n\r]*/y;

/**
 * Where text that `JSON.parse` refused stops being JSON. Our own scan, because what an engine says of the
 * place differs from version to version and sometimes names none.
 */
export function locateJsonError(text: string): Refusal {
  if (text.trim() === '') return refuse('json.empty');
  const at = firstError(text);
  const lines = text.slice(0, at).split('\n');
  const where = `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
  const found = text.slice(at).match(/^\S{1,20}/)?.[0];
  return found === undefined || endsInString(text, at)
    ? refuse('json.cutShort', undefined, where)
    : refuse('json.unexpected', { found }, where);
}

function endsInString(text: string, at: number): boolean {
  return /^"(?:[\u0020\u0021\u0023-\u005b\u005d-\uffff]|\\.)*\\?$/.test(text.slice(at));
}

/** Index of the first character that cannot stand where it is; the text's length when it merely ends too early. */
function firstError(text: string): number {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match !== null;
  };
  const sign = (character: string): boolean => {
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const key = (): boolean => take(STRING) && (take(SPACE), sign(':'));

  const open: ('{' | '[')[] = [];
  let expects: 'value' | 'first' | 'next' = 'value';
  for (;;) {
    take(SPACE);
    if (expects === 'next') {
      const inside = open.at(-1);
      if (inside === undefined) return at;
      if (sign(inside === '{' ? '}' : ']')) open.pop();
      else if (!sign(',')) return at;
      else {
        take(SPACE);
        if (inside === '{' && !key()) return at;
        expects = 'value';
      }
      continue;
    }
    if (expects === 'first' && sign(open.at(-1) === '{' ? '}' : ']')) {
      open.pop();
      expects = 'next';
      continue;
    }
    if (expects === 'first' && open.at(-1) === '{' && !key()) return at;
    take(SPACE);
    if (text[at] === '{' || text[at] === '[') {
      open.push(text[at] === '{' ? '{' : '[');
      at += 1;
      expects = 'first';
    } else if (take(STRING) || take(SCALAR)) expects = 'next';
    else return at;
  }
}
