// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useMirror } from '../../../renderer/state/mirror';
import type { FakeHost } from '../fakeHost';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
afterEach(() => close?.());

async function hostWithPeople(): Promise<FakeHost> {
  const host = hostWithWorkshop();
  const { runCommand } = host.bridge.api;
  const desk = { scope: 'workshop', id: 'w1' } as const;
  const people = { scope: 'people', id: 'w1' } as const;
  const niger = { id: 'NE', kind: 'state', name: { en: 'Niger' } };
  await runCommand({ ledger: desk, command: 'delegation.add', payload: niger });
  for (const [id, name] of [
    ['p1', 'Aïssa Maïga'],
    ['p2', 'Ibrahim Saïdou'],
  ]) {
    const payload = { id, name, delegation: 'NE' };
    await runCommand({ ledger: people, command: 'participant.add', payload });
  }
  return host;
}

const cell = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(name) })).getByRole('gridcell');
const noted = (host: FakeHost) =>
  Object.values(host.state('people', 'w1').participants).map(({ attendance, absences }) => ({
    attendance,
    absences,
  }));

describe('the attendance page', () => {
  it('notes in the order of the keys, however fast they come', async () => {
    const host = await hostWithPeople();
    close = await openWindow('#/w/w1/prepare/attendance', host);
    for (const key of [' ', ' ', ' ', ' ']) fireEvent.keyDown(cell('Aïssa'), { key });
    await waitFor(() =>
      expect(host.sent.filter(({ command }) => command === 'attendance.note')).toHaveLength(4),
    );
    await waitFor(() => expect(cell('Aïssa').textContent).toBe('Present'));
    expect(noted(host)[0]).toEqual({ attendance: ['2019-10-24'], absences: undefined });
  });

  it('has one cell that Tab reaches: the first person, then the one last stood on', async () => {
    close = await openWindow('#/w/w1/prepare/attendance', await hostWithPeople());
    const reached = () => [...screen.getByRole('grid').querySelectorAll('[data-day][tabindex="0"]')];
    expect(reached()).toEqual([cell('Aïssa')]);
    fireEvent.focus(cell('Ibrahim'));
    expect(reached()).toEqual([cell('Ibrahim')]);
  });

  it('leaves the letters of a shortcut that goes elsewhere alone', async () => {
    const host = await hostWithPeople();
    close = await openWindow('#/w/w1/prepare/attendance', host);
    const before = host.sent.length;
    fireEvent.keyDown(cell('Aïssa'), { key: 'g' });
    fireEvent.keyDown(cell('Aïssa'), { key: 'a' });
    expect(host.sent).toHaveLength(before);
  });

  it('notes a whole delegation, and then nothing of it, in one step each', async () => {
    const host = await hostWithPeople();
    close = await openWindow('#/w/w1/prepare/attendance', host);
    const ofNiger = () => within(screen.getByRole('row', { name: /^Niger/ })).getByRole('gridcell');
    fireEvent.click(ofNiger());
    await waitFor(() => expect(ofNiger().textContent).toBe('2 of 2'));
    fireEvent.click(ofNiger());
    await waitFor(() => expect(ofNiger().textContent).toBe('0 of 2'));
    expect(host.sent.filter(({ command }) => command === 'attendance.note')).toHaveLength(2);
  });

  it('notes a delegation without named persons as it notes a person, and how many of it are there', async () => {
    const host = await hostWithPeople();
    for (const [id, name] of [
      ['TD', 'Chad'],
      ['ML', 'Mali'],
    ])
      host.change('w1', 'delegation.add', { id, kind: 'state', name: { en: name } });
    close = await openWindow('#/w/w1/prepare/attendance', host);
    const days = () => host.state('people', 'w1').delegations;
    fireEvent.keyDown(cell('^Chad'), { key: 'p' });
    await waitFor(() => expect(cell('^Chad').textContent).toBe('Present'));
    expect(document.activeElement).toBe(cell('^Mali'));
    expect(screen.getByText('1 of 3 delegations')).toBeTruthy();
    fireEvent.keyDown(cell('^Mali'), { key: 'a' });
    await waitFor(() => expect(cell('^Mali').textContent).toBe('Absent'));
    for (const key of ['1', '2']) fireEvent.keyDown(cell('^Mali'), { key });
    await waitFor(() => expect(cell('^Mali').textContent).toBe('Present · 12 there'));
    expect(screen.getByText('12 of 14 present')).toBeTruthy();
    fireEvent.keyDown(cell('^Mali'), { key: 'Backspace' });
    await waitFor(() => expect(days()).toEqual({ TD: { attendance: ['2019-10-24'] } }));
    // Niger has two names, and five people.
    fireEvent.keyDown(cell('^Niger'), { key: '5' });
    await waitFor(() => expect(cell('^Niger').textContent).toBe('5 of 5'));
    expect(screen.getByText('2 of 3 delegations')).toBeTruthy();
  });

  it('marks the rest present with one key, delegations without persons too, in one step', async () => {
    const host = await hostWithPeople();
    host.change('w1', 'delegation.add', { id: 'TD', kind: 'state', name: { en: 'Chad' } });
    close = await openWindow('#/w/w1/prepare/attendance', host);
    fireEvent.click(screen.getByRole('button', { name: 'Mark the other 3 present' }));
    await waitFor(() => expect(cell('^Chad').textContent).toBe('Present'));
    expect(host.sent.filter(({ command }) => command === 'attendance.note')).toHaveLength(1);
    expect(screen.getByText('2 of 2 delegations')).toBeTruthy();
  });

  it('says what is missing when nobody was entered, and where to go', async () => {
    close = await openWindow('#/w/w1/prepare/attendance', hostWithWorkshop());
    expect(screen.getByRole('link', { name: 'Go to the people' }).getAttribute('href')).toBe(
      '#/w/w1/prepare/people',
    );
  });
});

describe('the panel of a person', () => {
  it('notes a day present, absent or not at all', async () => {
    const host = await hostWithPeople();
    close = await openWindow('#/w/w1/prepare/people', host);
    fireEvent.click(screen.getByRole('button', { name: 'Aïssa Maïga' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Absent' }));
    await waitFor(() => expect(noted(host)[0]).toEqual({ attendance: [], absences: ['2019-10-24'] }));
    fireEvent.click(screen.getByRole('radio', { name: 'Not noted' }));
    await waitFor(() => expect(noted(host)[0]).toEqual({ attendance: [], absences: undefined }));
  });
});

describe('a list of people', () => {
  it('says before that it holds personal data of how many, and asks the host for what was chosen', async () => {
    const host = await hostWithPeople();
    const asked: unknown[] = [];
    host.answers.exportEdition = async ({ edition }) => {
      asked.push(edition);
      return { file: 'f1', name: 'sheet.docx', bytes: 9 };
    };
    host.answers.saveFile = async () => ({ saved: 'sheet.docx' });
    close = await openWindow('#/w/w1/prepare/people', host);
    expect(useMirror.getState().people).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Signature sheet' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('This file contains personal data');
    expect(dialog.textContent).toContain('It names 2 people');
    fireEvent.click(within(dialog).getByRole('radio', { name: 'French' }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Export to Word' }));
    await waitFor(() => expect(dialog.textContent).toContain('sheet.docx'));
    expect(asked).toEqual([
      {
        what: 'signatures',
        workshop: 'w1',
        languages: ['fr'],
        options: { order: 'entered', days: ['2019-10-24'], halfDays: false, blankLines: 6 },
      },
    ]);
  });
});
