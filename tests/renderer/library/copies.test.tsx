// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { isRefusal } from '../../../core/messages/refusal';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
afterEach(() => close?.());

const titles = () => screen.getAllByRole('link', { name: /^Return/ }).map((link) => link.textContent);

it('a duplicate is marked as a copy in the list and in the bar until it has its own place and days', async () => {
  const host = hostWithWorkshop();
  close = await openWindow('#/library', host);
  expect(titles()).toEqual([expect.stringMatching(/^ReturnKinshasa/)]);
  const { meeting, languages, document } = host.state('workshop', 'w1');
  const made = await host.bridge.api.createWorkshop({
    title: meeting.title,
    languages,
    style: document.style,
    startsOn: meeting.startsOn,
    endsOn: meeting.endsOn,
    place: meeting.place.en ?? '',
    timeZone: meeting.timeZone,
    after: 'w1',
  });
  if (isRefusal(made)) throw new Error(made.refused);
  close();
  close = await openWindow(`#/w/${made.workshop}/prepare`, host);
  await waitFor(() => expect(screen.getByTitle(/^Return \(copy of 21 November 2026/)).toBeDefined());
  close();
  close = await openWindow('#/library', host);
  expect(titles()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Return \(copy of 21 November 2026.*\)Kinshasa/),
      expect.stringMatching(/^ReturnKinshasa/),
    ]),
  );

  const copy = Object.keys(host.state('library', 'library').workshops).find((id) => id !== 'w1') ?? '';
  expect(host.state('workshop', copy).meeting.title).toEqual({ en: 'Return' });
  const { workshops } = host.state('library', 'library');
  const entry = { ...workshops[copy], startsOn: '2020-05-04', endsOn: '2020-05-04' };
  await host.bridge.api.runCommand({
    ledger: { scope: 'library', id: 'library' },
    command: 'shelf.put',
    payload: { entry },
  });
  await waitFor(() => expect(titles().some((title) => title?.includes('copy'))).toBe(false));
});

it('“Duplicate” asks for the title and the days of the copy, the title of the first standing there to be changed', async () => {
  const host = hostWithWorkshop();
  close = await openWindow('#/library', host);
  fireEvent.click(screen.getByRole('button', { name: /^Duplicate “/ }));
  const title = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Title of the meeting' });
  expect([title.value, document.activeElement]).toEqual(['Return', title]);
  expect(screen.getByRole('dialog', { name: 'Duplicate “Return”' })).toBeDefined();
  fireEvent.change(title, { target: { value: 'Return II' } });
  const day = screen.getByRole('textbox', { name: 'First day' });
  fireEvent.change(day, { target: { value: '2027-03-04' } });
  fireEvent.blur(day);
  fireEvent.click(screen.getByRole('button', { name: 'Create and prepare' }));
  await waitFor(() =>
    expect(Object.values(host.state('library', 'library').workshops)).toContainEqual(
      expect.objectContaining({ title: { en: 'Return II' }, startsOn: '2027-03-04' }),
    ),
  );
  const listed = Object.values(host.state('library', 'library').workshops);
  const copy = listed.find(({ title }) => title.en === 'Return II')?.id ?? '';
  await waitFor(() => expect(host.state('workshop', copy)?.duplicatedFrom).toBe('w1'));
});
