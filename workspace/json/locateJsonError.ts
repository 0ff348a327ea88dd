import { refuse, type Refusal } from '../../core/messages/refusal';

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const SPACE = /[ \t\n\r]*/y;

/**
 * Where text that `JSON.parse` refused stops being JSON. Our own scan, because what an engine says of the
 * place differs from version to version and sometimes names none.
 */
export function locateJsonError(text: string): Refusal {
  if (text.trim() === '') return refuse('json.empty');
  const at = firstError(text);
  const where = `line ${lineOf(text, at)}, column ${at - text.lastIndexOf('\n', at - 1)}`;
  const found = text.slice(at, at + 20).match(/^\S+/)?.[0];
  return found === undefined || endsInString(text, at)
    ? refuse('json.cutShort', undefined, where)
    : refuse('json.unexpected', { found }, where);
}

function lineOf(text: string, end: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Whether the string that begins here is still open where the text ends. */
function endsInString(text: string, at: number): boolean {
  if (text[at] !== '"') return false;
  let next = at + 1;
  while (next < text.length && text[next] !== '"' && text.charCodeAt(next) >= SPACE_CODE)
    next += text[next] === '\\' ? 2 : 1;
  return next >= text.length;
}

const SPACE_CODE = 0x20;

/** Where the string that begins here ends, by a loop: a pattern would need memory for each of its characters. */
function pastString(text: string, at: number): number | undefined {
  if (text[at] !== '"') return undefined;
  let next = at + 1;
  for (;;) {
    const code = text.charCodeAt(next);
    if (text[next] === '"') return next + 1;
    if (!(code >= SPACE_CODE)) return undefined;
    if (text[next] !== '\\') next += 1;
    else {
      ESCAPE.lastIndex = next;
      if (!ESCAPE.test(text)) return undefined;
      next = ESCAPE.lastIndex;
    }
  }
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
  const string = (): boolean => {
    const end = pastString(text, at);
    at = end ?? at;
    return end !== undefined;
  };
  const sign = (character: string): boolean => {
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const key = (): boolean => string() && (take(SPACE), sign(':'));

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
    } else if (string() || take(SCALAR)) expects = 'next';
    else return at;
  }
}
