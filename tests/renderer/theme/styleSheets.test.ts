import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../../renderer');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const filesOf = (ending: string) =>
  readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** Class names that a style sheet has rules for; those of libraries are `:global`. */
function classesOf(css: string): Set<string> {
  const own = withoutComments(css).replace(/:global\([^)]*\)\)?/g, '');
  return new Set([...own.matchAll(/\.([a-zA-Z]\w*)(?=[^{}]*\{)/g)].map(([, name]) => name ?? ''));
}

/** Class names that code takes from each style sheet; "*" where it takes one by a name that is only known when it runs. */
function namedClasses(sources: readonly { file: string; text: string }[]): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const { file, text } of sources) {
    for (const [, alias = '', from = ''] of text.matchAll(/import (\w+) from '([^']*\.module\.css)'/g)) {
      const sheet = path.normalize(path.join(path.dirname(file), from));
      const names = named.get(sheet) ?? new Set();
      named.set(sheet, names);
      for (const [, name = ''] of text.matchAll(new RegExp(`\\b${alias}\\.(\\w+)`, 'g'))) names.add(name);
      if (new RegExp(`\\b${alias}\\[`).test(text)) names.add('*');
    }
  }
  return named;
}

/** What does not meet: rules that no element asks for, and names without a rule. */
function loose(sheets: ReadonlyMap<string, string>, named: ReadonlyMap<string, Set<string>>): string[] {
  return [...sheets].flatMap(([sheet, css]) => {
    const rules = classesOf(css);
    const asked = named.get(sheet) ?? new Set();
    const unused = asked.has('*') ? [] : [...rules].filter((name) => !asked.has(name));
    const missing = [...asked].filter((name) => name !== '*' && !rules.has(name));
    return [
      ...unused.map((name) => `${sheet}: nothing uses .${name}`),
      ...missing.map((name) => `${sheet}: there is no .${name}`),
    ];
  });
}

describe('style sheets', () => {
  const sheets = new Map(filesOf('.module.css').map((file) => [file, read(file)]));
  const sources = filesOf('.tsx').map((file) => ({ file, text: read(file) }));

  it('have no rule that nothing uses, and every class that an element asks for', () => {
    expect(sheets.size).toBeGreaterThan(50);
    expect(loose(sheets, namedClasses(sources))).toEqual([]);
  });

  it('have columns only where there is a grid, and ends only where there is a line', () => {
    const names = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/className="([^"]*)"/g)].map(([, words = '']) => ({ file, words: words.split(' ') })),
    );
    const columns = names.filter(({ words }) => words.some((word) => /^two(IfWide|ToOne)?$/.test(word)));
    expect(columns.length).toBeGreaterThan(3);
    expect(columns.filter(({ words }) => !words.includes('stack'))).toEqual([]);
    const lines = names.filter(({ words }) => words.some((word) => ['spread', 'wraps'].includes(word)));
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter(({ words }) => !words.includes('line'))).toEqual([]);
  });

  it('are found out when a class is left behind or forgotten', () => {
    const planted = new Map([['a/A.module.css', '.left { color: red }\n.kept { color: red }']]);
    const code = [
      { file: 'a/A.tsx', text: "import classes from './A.module.css'; cx(classes.kept, classes.gone)" },
    ];
    expect(loose(planted, namedClasses(code))).toEqual([
      'a/A.module.css: nothing uses .left',
      'a/A.module.css: there is no .gone',
    ]);
  });

  it('keep within what scrolls the words that are only heard: else the page around it scrolls to them', () => {
    const scrolls = /overflow(-\w+)?:[^;]*(auto|scroll)/;
    const left = [...sheets].flatMap(([sheet, css]) =>
      [...withoutComments(css).matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, name = '', body = '']) =>
        scrolls.test(body) && !body.includes('position:') ? [`${sheet} ${name.trim()}`] : [],
      ),
    );
    expect(left).toEqual([]);
  });

  it('leave to the words of the look what a rule would only repeat', () => {
    const words = new Set(
      [...withoutComments(read('theme/words.css')).matchAll(/(?:^|\})\s*\.[\w-]+ \{([^{}]*)\}/g)].map(
        ([, body = '']) =>
          body
            .split(';')
            .map((each) => each.trim())
            .filter(Boolean)
            .sort()
            .join('; '),
      ),
    );
    const repeated = [...sheets]
      .filter(([sheet]) => !sheet.includes('/wall/'))
      .flatMap(([sheet, css]) =>
        [...withoutComments(css).matchAll(/(?:^|\n)(\.\w+) \{([^{}]*)\}/g)].flatMap(
          ([, name = '', body = '']) => {
            const said = body
              .split(';')
              .map((each) => each.trim())
              .filter(Boolean)
              .sort()
              .join('; ');
            return words.has(said) ? [`${sheet} ${name}`] : [];
          },
        ),
      );
    expect(words.size).toBeGreaterThan(15);
    expect(repeated).toEqual([]);
  });
});
