// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { startTexts } from '../../../renderer/locales/i18n';
import { WordDiff } from '../../../renderer/parts/WordDiff';

beforeAll(() => startTexts('en'));
afterEach(cleanup);

const read = (before: string, after: string) =>
  render(<WordDiff before={before} after={after} language="en" />).container.textContent;

it('a deleted word and the one in its place have a space between them', () => {
  expect(read('States should train', 'States must train')).toBe('States removed: should added: must train');
});

it('words with a space between them get no second one', () => {
  expect(read('States train', 'States must train')).toBe('States added: must train');
});
