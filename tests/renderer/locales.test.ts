import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import i18next from 'i18next';
import { startTexts } from '../../renderer/locales/i18n';
import { en } from '../../renderer/locales/en';
import { fr } from '../../renderer/locales/fr';
import { commands as commandsEn } from '../../renderer/locales/en/commands';
import { commands as commandsFr } from '../../renderer/locales/fr/commands';
import { COMMAND_NAMES } from '../../core/commands';
import { INTERFACE_LANGUAGES } from '../../core/model/interfaceLanguage';
import { commandLabel } from '../../renderer/locales/labels';

type Texts = { readonly [key: string]: string | Texts };

function flatten(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flatten(value, `${path}${key}.`),
  );
}

/** `{{language, small}}` and `{{names, list}}` are the values `language` and `names`, whatever formats them. */
const marks = (text: string) => [...text.matchAll(/\{\{(\w+)(?:, \w+)*\}\}/g)].map(([, name]) => name).sort();
const english = new Map(flatten(en));
const french = new Map(flatten(fr));

const sources = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('locales/en') && !path.startsWith('locales/fr'))
  .map((path) => readFileSync(join('renderer', path), 'utf8'))
  .join('\n');

/** Keys in the sources: whole ones, and the fixed beginnings of those that end in a value (`t(`a.b.${x}`)`). */
const whole = new Set([...sources.matchAll(/'([a-zA-Z]+(?:\.[a-zA-Z]+)+)'/g)].map(([, key]) => key));
const beginnings = [...sources.matchAll(/`([a-zA-Z]+(?:\.[a-zA-Z]+)*\.)\$\{[^}]*\}([a-zA-Z.]*)`/g)].map(
  ([, start, end]) => ({
    start: start ?? '',
    end: end ?? '',
  }),
);
const isUsed = (key: string) => {
  const base = key.replace(/_(one|other|many)$/, '');
  return whole.has(base) || beginnings.some(({ start, end }) => base.startsWith(start) && base.endsWith(end));
};

describe('the texts of the interface', () => {
  it('are the same keys in English and in French', () => {
    expect([...french.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('take the same values in both languages', () => {
    const different = [...english].filter(
      ([key, text]) => String(marks(text)) !== String(marks(french.get(key) ?? '')),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('are never empty', () => {
    expect([...english, ...french].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are all used by some screen', () => {
    expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('name every command in both languages', () => {
    for (const labels of [commandsEn, commandsFr])
      expect(Object.keys(labels).sort()).toEqual([...COMMAND_NAMES].sort());
  });

  it('name the commands of earlier versions, which stand in journals for ever', () => {
    for (const former of ['speaker.setTime'])
      for (const language of INTERFACE_LANGUAGES) expect(commandLabel(former, language)).not.toBe(former);
  });
});

it('a label before a value is a text of the catalogue, since French parts its colon', () => {
  expect(sources.match(/\)\}: .*/g)).toBeNull();
  expect(en.common.labelled).not.toBe(fr.common.labelled);
});

it('every French sentence writes a language that does not begin it in lower case', () => {
  const large = [...french].filter(([, text]) =>
    /[\p{L}(,] ?\{\{(language|languages|wanted)(, list)?\}\}/u.test(text),
  );
  // Languages by their own names, and those that are lower case already.
  const others = ['actions.inLanguage', 'mapping.knownIn'];
  expect(large.map(([key]) => key).filter((key) => !others.includes(key))).toEqual([]);
});

it('write a language in lower case within a French sentence, and keep French punctuation with its word', async () => {
  await startTexts('fr');
  expect(i18next.t('draft.noTitle', { language: i18next.t('common.languages.fr') })).toBe(
    'Pas de rubrique en français',
  );
  expect(i18next.t('draft.headingNamed', { name: 'Police' })).toBe('Rubrique\u00a0: Police');
});
