import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const ROOMS = 'cli|core|electron|host|pdf|renderer|server|templates|tests|word|workspace|docs';

/** Paths from the top that a page names in `code`, with `{en,fr}` written out; patterns and features to be named are no paths. */
function pathsIn(page: string): string[] {
  return [...page.matchAll(/`([^`\n]+)`/g)]
    .map(([, code = '']) => code)
    .filter((code) => new RegExp(`^(${ROOMS})/[^\\s<>*…]*$`).test(code))
    .flatMap((code) => {
      const [, before = '', names = '', after = ''] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(code) ?? [];
      return names === '' ? [code] : names.split(',').map((name) => `${before}${name}${after}`);
    });
}

const missing = (page: string) => pathsIn(page).filter((path) => !existsSync(path));
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...['architecture', 'add-a-feature', 'glossary', 'release', 'performance'].map((name) => `docs/${name}.md`),
  ...readdirSync('.').flatMap((folder) => (existsSync(`${folder}/README.md`) ? [`${folder}/README.md`] : [])),
];

it.each(PAGES)('every path that %s names is there', (page) => {
  expect(missing(readFileSync(page, 'utf8'))).toEqual([]);
});

it('a path that is not there is found', () => {
  expect(missing('`core/{looks,nowhere}/` and `core/model/order.ts`, `renderer/features/<name>/`')).toEqual([
    'core/nowhere/',
  ]);
});
