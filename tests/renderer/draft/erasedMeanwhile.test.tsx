// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { nameEraser } from '../../../core/erasing/eraseNames';
import type { FakeHost } from '../fakeHost';
import type { Workshop } from '../../../core/model/workshop';
import { sheetWithOneText } from './sheetWithOneText';
import { isRefusal } from '../../../core/messages/refusal';
import { go } from '../../../renderer/state/view';
import { useCapture } from '../../../renderer/state/captureStore';

const NAME = 'consular staff';
const erase = nameEraser({ inTexts: [NAME], asDelegations: [] });
const ledger = { scope: 'workshop', id: 'w1' } as const;

/** What the host does and tells as it erases the people of the workshop. */
async function erasePeople(host: FakeHost) {
  for (const [key, draft] of host.draftsOf.get('w1') ?? [])
    host.draftsOf.get('w1')?.set(key, { ...draft, text: String(erase(draft.text)) });
  const state = erase(host.state('workshop', 'w1')) as Workshop;
  host.addWorkshop(state);
  const opened = await host.bridge.api.openLedger({ ledger });
  if (isRefusal(opened)) throw new Error(opened.refused);
  const { rev, undoState } = opened;
  const patches = [{ op: 'replace' as const, path: [], value: state }];
  const at = '2026-11-27T10:00:00.000Z';
  await act(async () =>
    host.publish('changed', {
      ledger,
      rev,
      at,
      actor: 'a2',
      client: 'other',
      command: 'erase',
      patches,
      undoState,
    }),
  );
}

const sheet = sheetWithOneText();
const box = () => screen.queryByRole('textbox', { name: /^Wording of/ });

it('an editor that stands open loses a name as it is erased in another window', async () => {
  await sheet.begin();
  await waitFor(() => expect(box()?.textContent).toBe(`Train ${NAME}`));
  await erasePeople(sheet.host());
  await waitFor(() => expect(box()?.textContent).toBe('Train […]'));
});

it('the capture line loses a name as it is erased in another window, typed though it was', async () => {
  const host = sheet.host();
  await act(async () => go('room'));
  const line = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Who speaks/ });
  await act(
    async () => void fireEvent.change(line, { target: { value: `As ${NAME} asked`, selectionStart: 5 } }),
  );
  await waitFor(() => expect(host.draftsOf.get('w1')?.size).toBe(1));
  await erasePeople(host);
  await waitFor(() => expect(useCapture.getState().line).toBe('As […] asked'));
});
