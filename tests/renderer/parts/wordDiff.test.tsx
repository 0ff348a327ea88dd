// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { startTexts } from '../../../renderer/locales/i18n';
import { WordDiff } from '../../../renderer/parts/WordDiff';

beforeAll(() => startTexts('en'));
afterEach(cleanup);

const read = (before: string, after: string) =>
  render(<WordDiff before={before} after={after} language="en" />).container.textContent;

it('a word that went and the one in its place are two words', () => {
  expect(read('States should train', 'States must train')).toBe('States removed: should added: must train');
});

it('nothing is put between what is apart already', () => {
  expect(read('States train', 'States must train')).toBe('States added: must train');
});
