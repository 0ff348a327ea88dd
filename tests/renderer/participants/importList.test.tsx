// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isRefusal, refuse } from '../../../core/messages/refusal';
import type { ListOptions } from '../../../core/participants/options';
import type { ListPreview } from '../../../core/participants/preview';
import { closeList } from '../../../renderer/features/people/import/listStore';
import { readRegistrationTask, type ReadRegistration } from '../../../host/jobs/tasks/readRegistration';
import { catalogue } from '../catalogue';
import type { FakeHost } from '../fakeHost';
import { hostWithWorkshop, openWindow } from '../window';

let close: (() => void) | undefined;
let host: FakeHost;
let asked: ListOptions[];
let imported: number;
let lists = 0;

/** Reads lists as the host does, and records the requests. */
beforeEach(() => {
  host = hostWithWorkshop();
  asked = [];
  imported = 0;
  const list = `l${(lists += 1)}`;
  let bytes = new Uint8Array();
  let last: ReadRegistration | undefined;
  const read = async (options: ListOptions): Promise<ListPreview | ReturnType<typeof refuse>> => {
    asked.push(options);
    const context = {
      ...{ directory: catalogue.directory, language: 'en' as const, spoken: 'en' as const, asks: true },
      ...{ delegations: [], participants: [] },
    };
    const task = { kind: 'registration' as const, list, bytes, options, context };
    const answer = await readRegistrationTask(task, () => undefined);
    if (isRefusal(answer)) return answer;
    last = answer;
    return { list, name: 'list.csv', ...answer.preview };
  };
  host.answers.openList = async (given) => {
    bytes = Uint8Array.from(given.bytes);
    return read({});
  };
  host.answers.previewList = async ({ options }) => read(options);
  host.answers.listRows = async ({ filter, from, count }) => ({
    rows: (last?.shown[filter] ?? []).slice(from, from + count).map((at) => JSON.parse(last?.rows[at] ?? '')),
  });
  host.answers.importList = async () => {
    imported += 1;
    return refuse('registration.changedSince');
  };
  host.answers.closeList = async () => null;
  host.answers.cancelJob = async () => null;
});
afterEach(() => {
  closeList();
  close?.();
});

async function pasteInto(text: string): Promise<void> {
  close = await openWindow('#/w/w1/prepare/import', host);
  fireEvent.paste(screen.getByLabelText('Or paste the rows here'), {
    clipboardData: { getData: () => text },
  });
}
const select = (name: string) => screen.findByRole('combobox', { name });

describe('the import of a list', () => {
  it('explains which files it reads while there is none, and says why a file was not read', async () => {
    await pasteInto('%PDF-1.7');
    await screen.findByText(/not a spreadsheet that can be read/);
    expect(screen.getByText(/Excel \(\.xlsx\) or text/)).toBeDefined();
  });

  it('shows the sum of the rows, and the rows of each term', async () => {
    await pasteInto('Name\tCountry\nAwa Diop\tMali\nAwa Diop\tMali\n\tNiger\n');
    const sum = within(await screen.findByRole('group', { name: /and their outcome/ }));
    expect(sum.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      ...['3 rows read', '1 new', '1 merged', '1 refused', '0 to look at', '1 row without a name'],
    ]);
    fireEvent.click(sum.getByRole('button', { name: '0 to look at' }));
    expect(screen.getByText('No such row.')).toBeDefined();
  });

  it('reads the list again when a column is given another field, which leaves its old column', async () => {
    await pasteInto('Name\tCountry\tTown\nAwa Diop\tMali\tBamako\n');
    fireEvent.click(await screen.findByText(/1 column is not read: Town/));
    fireEvent.change(await select('What Town holds'), { target: { value: 'delegation' } });
    await screen.findByText(/1 column is not read: Country/);
    expect(asked.at(-1)?.mapping?.columns).toEqual(['name', 'ignored', 'delegation']);
  });

  it('reads the first row as a person only when the choice says that there are no headings', async () => {
    await pasteInto('Name\tCountry\nAwa Diop\tMali\n');
    fireEvent.change(await select('Headings'), { target: { value: 'none' } });
    await screen.findByRole('button', { name: '2 rows read' });
    expect(asked.at(-1)?.mapping).toMatchObject({ header: null, firstRow: 0 });
  });

  it('drops the choice of columns when another separator makes other columns', async () => {
    await pasteInto('Name\tCountry\nAwa Diop\tMali\n');
    fireEvent.change(await select('Headings'), { target: { value: 'none' } });
    await screen.findByRole('button', { name: '2 rows read' });
    fireEvent.change(await select('Separator'), { target: { value: ';' } });
    await waitFor(() => expect(asked).toHaveLength(3));
    expect(asked.at(-1)).toEqual({ separator: ';' });
  });

  it('does not import while a name fits several delegations', async () => {
    await pasteInto('Name\tCountry\nAwa Diop\tCongo\n');
    fireEvent.click(await screen.findByRole('button', { name: 'Choose what 1 name means' }));
    await screen.findByText(/Several delegations could be meant by: Congo/);
    expect(document.activeElement).toBe(await select('“Congo” means'));
    expect(imported).toBe(0);
  });

  it('makes the preview anew, and says so, when the workshop changed since', async () => {
    await pasteInto('Name\tCountry\nAwa Diop\tMali\n');
    fireEvent.click(await screen.findByRole('button', { name: 'Import 1 person and 1 delegation' }));
    await screen.findByText(/The workshop changed since this preview was made/);
    expect([imported, asked.length]).toEqual([1, 2]);
  });

  it('lists the columns when none holds names', async () => {
    await pasteInto('Country\tE-mail\nMali\ta@example.org\n');
    await screen.findByText(/No column of this list holds names/);
    fireEvent.change(await select('What E-mail holds'), { target: { value: 'name' } });
    await screen.findByRole('button', { name: '1 row read' });
  });
});
