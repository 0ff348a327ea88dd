// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { usePanelTab } from '../../../renderer/state/panelTab';
import { select, useView } from '../../../renderer/state/view';
import { words } from '../../support/desk';
import type { FakeHost } from '../fakeHost';
import { withHeight, withWindowFocus } from '../layout';
import { hostWithWorkshop, openWindow } from '../window';

withHeight();
withWindowFocus();

const DELEGATIONS = [
  { id: 'ne', code: 'NE', kind: 'state', name: { en: 'Niger' } },
  { id: 'ng', code: 'NG', kind: 'state', name: { en: 'Nigeria' } },
  { id: 'cg', code: 'CG', kind: 'state', name: { en: 'Congo (Brazzaville)' } },
  { id: 'cd', code: 'CD', kind: 'state', name: { en: 'Democratic Republic of the Congo' } },
  { id: 'fr', code: 'FR', kind: 'state', name: { en: 'France' } },
] as const;

/** What is typed, and whose it is everywhere; undefined where it asks or nobody is called so. */
const SENTENCES = {
  Niger: 'ne',
  NER: 'ne',
  ne: 'ne',
  Nigéria: 'ng',
  'la République du Niger': 'ne',
  'République fédérale du Nigéria': 'ng',
  Níger: 'ne',
  nige: undefined,
  Congo: undefined,
  xyz: undefined,
} as const;

let close: (() => void) | undefined;
let host: FakeHost;
afterEach(() => {
  act(() => select(undefined));
  close?.();
  cleanup();
});

const workshop = () => host.state('workshop', 'w1');
const people = () => host.state('people', 'w1').participants;
const text = () => {
  const found = workshop().recommendations['r1'];
  if (!found) throw new Error('the recommendation is gone');
  return found;
};
const only = (ids: readonly string[] | undefined) => (ids?.length === 1 ? ids[0] : undefined);
const idCalled = (name: string) => DELEGATIONS.find((each) => each.name.en === name)?.id;

interface Place {
  address: string;
  /** What the picker is called. */
  name: string;
  prepare?: () => void | Promise<void>;
  show?: () => void | Promise<void>;
  /** What its changes are of. */
  scope?: 'people';
  /** Whom it took. */
  taken: () => string | undefined;
}

/** The last picker called so, by its label: quicker than by its role in a whole window. */
function fieldNamed(name: string): HTMLInputElement {
  const called = screen.getAllByLabelText<HTMLInputElement>(name, { selector: '[role=combobox]' });
  const last = called.at(-1);
  if (!last) throw new Error(`no picker called ${name}`);
  return last;
}
/** What is said under a picker. */
function saidUnder(line: HTMLElement): string | null | undefined {
  let around: HTMLElement | null = line;
  while (around && !around.querySelector('[role=status]')) around = around.parentElement;
  return around?.querySelector('[role=status]')?.textContent;
}
const selectText = () => {
  usePanelTab.setState({ tab: 'details' });
  select({ kind: 'recommendation', id: 'r1' });
};
const addPerson = (payload: object) =>
  host.bridge.api.runCommand({ ledger: { scope: 'people', id: 'w1' }, command: 'participant.add', payload });
const addPeople = async () => {
  for (const { id, name } of DELEGATIONS)
    await addPerson({ id: `p-${id}`, name: `Head ${name.en.length}`, delegation: id });
};
const personOf = (person: string | null | undefined) => people()[person ?? '']?.delegation;

const PLACES: Record<string, Place> = {
  'the list of speakers': {
    address: '#/w/w1/room/speakers',
    name: 'Who asks for the floor?',
    taken: () =>
      only(Object.values(workshop().agenda['a1']?.turns ?? {}).map(({ delegation }) => delegation)),
  },
  'the round of the table': {
    address: '#/w/w1/room/agreement',
    name: 'Who objects?',
    show: () => void fireEvent.keyDown(document.body, { key: 'o' }),
    taken: () => only(Object.keys(text().positions)),
  },
  'who reserves': {
    address: '#/w/w1/room/agreement',
    name: 'Who reserves?',
    taken: () => idCalled(fieldNamed('Who reserves?').value),
  },
  'who stands behind a variant': {
    address: '#/w/w1/room/agreement',
    name: 'Delegations behind it',
    taken: () => {
      const node = text().text.en?.nodes.find((each) => each.type === 'bracket');
      return node?.type === 'bracket' ? only(node.variants[0]?.delegations) : undefined;
    },
  },
  'the proposers': {
    address: '#/w/w1/desk/draft',
    name: 'Add a delegation',
    show: selectText,
    taken: () => only(text().proposers),
  },
  'a person entered': {
    address: '#/w/w1/prepare/people',
    name: 'Delegation',
    taken: () => idCalled(fieldNamed('Delegation').value),
  },
  'a person’s panel': {
    address: '#/w/w1/prepare/people',
    name: 'Delegation',
    prepare: async () => void (await addPerson({ id: 'p1', name: 'Aya', delegation: 'fr' })),
    show: () => select({ kind: 'participant', id: 'p1' }),
    scope: 'people',
    taken: () => {
      const delegation = people()['p1']?.delegation;
      return delegation === 'fr' ? undefined : delegation;
    },
  },
  'the moderator of a new item': {
    address: '#/w/w1/room/agenda',
    name: 'Moderator',
    prepare: addPeople,
    taken: () =>
      personOf(Object.values(people()).find(({ name }) => name === fieldNamed('Moderator').value)?.id),
  },
  'the delegations of the workshop': {
    address: '#/w/w1/prepare/delegations',
    name: 'Add a delegation',
    prepare: () => {
      for (const { id } of DELEGATIONS) host.change('w1', 'delegation.remove', { id });
    },
    taken: () => only(Object.values(workshop().delegations).map(({ code }) => code?.toLowerCase() ?? '?')),
  },
};

async function openPlace({ address, prepare }: Place): Promise<void> {
  useView.setState({ selected: undefined });
  host = hostWithWorkshop();
  host.answers.clock = async () => ({ at: '2026-11-21T10:42:00.000Z', run: 'run1', ms: 0 });
  for (const delegation of DELEGATIONS) host.change('w1', 'delegation.add', delegation);
  host.change('w1', 'document.setNature', { nature: 'negotiated' });
  host.change('w1', 'recommendation.capture', {
    id: 'r1',
    language: 'en',
    nodes: words('Share information'),
  });
  host.change('w1', 'bracket.make', {
    ...{ id: 'r1', language: 'en', base: 1 },
    from: 0,
    to: 5,
    bracket: 'b1',
  });
  host.change('w1', 'agenda.add', { id: 'a1', language: 'en', title: words('Return') });
  await prepare?.();
  close = await openWindow(address, host);
}

async function enter(field: HTMLInputElement, typed: string): Promise<boolean> {
  await act(async () => {
    field.focus();
    fireEvent.change(field, { target: { value: typed } });
  });
  let goesOn = true;
  await act(async () => void (goesOn = fireEvent.keyDown(field, { key: 'Enter' })));
  return goesOn;
}

describe.each(Object.entries(PLACES))('%s', (_name, place) => {
  /** As it was before somebody was taken. */
  const takeBack = async (line: HTMLInputElement) => {
    if (line.isConnected && line.value !== '') fireEvent.change(line, { target: { value: '' } });
    if (place.taken() === undefined) return;
    await act(async () => {
      await host.bridge.api.undo({ ledger: { scope: place.scope ?? 'workshop', id: 'w1' } });
    });
    expect(place.taken()).toBeUndefined();
  };

  it('takes whom a text means by Enter, sends no form with it, and swallows nothing', async () => {
    await openPlace(place);
    for (const [typed, whose] of Object.entries(SENTENCES)) {
      await act(async () => place.show?.());
      const line = fieldNamed(place.name);
      const isSent = await enter(line, typed);
      expect([typed, place.taken(), isSent]).toEqual([typed, whose, false]);
      if (whose === undefined) {
        expect([typed, line.value, Boolean(saidUnder(line))]).toEqual([typed, typed, true]);
      }
      await takeBack(line);
    }
  });
});
