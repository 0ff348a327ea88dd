// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MantineProvider } from '@mantine/core';
import { afterEach, beforeAll, expect, it } from 'vitest';
import './dom';
import type { Node } from '../../core/model/text';
import { startTexts } from '../../renderer/locales/i18n';
import { Runs } from '../../renderer/features/room/wall/Runs';
import { WordingEditor } from '../../renderer/blocks/wording/WordingEditor';

beforeAll(() => startTexts('en'));
afterEach(cleanup);

function open(value: Node[][]) {
  const drafts: Node[][][] = [];
  render(
    <MantineProvider>
      <WordingEditor
        value={value}
        language="en"
        label="Text"
        describe={() => ''}
        onDraft={(draft) => drafts.push(draft)}
        onCommit={() => undefined}
      />
    </MantineProvider>,
  );
  return drafts;
}

it('a wording opened with hidden characters says so, and removes them over a change of type', () => {
  const drafts = open([
    [
      { type: 'text', text: 'Pay \u202e000,1\u202c n' },
      { type: 'text', text: '\u200bow می\u200cخواهیم', bold: true },
    ],
  ]);
  expect(screen.getByText(/2 that reverse the order of letters and 1 without width/)).toBeDefined();
  expect(drafts).toEqual([]);
  act(() => void fireEvent.click(screen.getByRole('button', { name: 'Remove them' })));
  expect(drafts.at(-1)).toEqual([
    [
      { type: 'text', text: 'Pay 000,1 n' },
      { type: 'text', text: 'ow می\u200cخواهیم', bold: true },
    ],
  ]);
  expect(screen.queryByText(/Hidden characters/)).toBeNull();
});

it('a paste into a wording is kept as it is, and its hidden characters are named', () => {
  const drafts = open([[{ type: 'text', text: 'Pay' }]]);
  expect(screen.queryByText(/Hidden characters/)).toBeNull();
  const data = (type: string) => (type === 'text/plain' ? '\u202e000,1' : '');
  act(
    () =>
      void fireEvent.paste(screen.getByRole('textbox'), {
        clipboardData: { getData: data, items: [], files: [] },
      }),
  );
  expect(JSON.stringify(drafts.at(-1))).toContain('\u202e000,1');
  expect(screen.getByText(/1 that reverses the order of letters/)).toBeDefined();
});

it('on the room’s screen, a change of direction that a text leaves open stays within its words', () => {
  const { container } = render(
    <Runs
      runs={[
        { kind: 'text', text: 'Pay \u202e000,1' },
        { kind: 'text', text: ' now' },
      ]}
    />,
  );
  expect([...container.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual([
    'Pay \u202e000,1',
  ]);
});
