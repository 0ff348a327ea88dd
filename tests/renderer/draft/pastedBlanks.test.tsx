// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { plainText } from '../../../core/queries/plainText';
import { sheetWithOneText } from './sheetWithOneText';

const sheet = sheetWithOneText();

/** Pastes into the line that is being written, as a browser does. */
async function paste(types: Record<string, string>) {
  await sheet.begin();
  const box = await screen.findByRole('textbox', { name: /^Wording of/ });
  await act(async () => {
    fireEvent.paste(box, {
      clipboardData: { getData: (type: string) => types[type] ?? '', items: [], files: [] },
    });
  });
}

const FROM_WORD = '<p>One line</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p>Two line</p><p>\u00a0 </p>';

it.each([
  ['Word', { 'text/html': FROM_WORD, 'text/plain': 'One line\r\n\u00a0\r\nTwo line\r\n\u00a0 ' }],
  ['an e-mail', { 'text/plain': 'One line\r\n\r\n \u00a0\r\n\tTwo line\r\n' }],
])(
  'blank paragraphs pasted from %s into a text are passed over, and nothing else is',
  async (_from, types) => {
    await paste(types);
    const several = await screen.findByRole('button', { name: 'Make 2 recommendations' });
    await act(async () => fireEvent.click(several));
    const wordings = () =>
      Object.values(sheet.host().state('workshop', 'w1').recommendations)
        .map(({ text }) => plainText(text.en?.nodes ?? []).trim())
        .filter((words) => words !== '');
    await waitFor(() =>
      expect(wordings().sort()).toEqual(['Train consular staff One line', 'Two line'].sort()),
    );
  },
);
