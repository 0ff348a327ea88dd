// @vitest-environment jsdom
import { act, cleanup, renderHook, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { coverageKey } from '../../core/queries/coverage';
import { useDraftInWords } from '../../renderer/blocks/wording/useDraftInWords';
import { draftKeys, formKeys, inForm } from '../../renderer/state/draftKeys';
import { speak } from '../../renderer/locales/i18n';
import { catalogue } from './catalogue';
import type { FakeHost } from './fakeHost';
import { withHeight } from './layout';
import { hostWithWorkshop, openWindow } from './window';

const WORDS = 'To share data across borders';
const plan = catalogue.frameworks[0]?.framework;
const action = plan?.domains[0]?.objectives[0]?.actions[0];
if (!plan || !action) throw new Error('the plan has no action');
const place = { framework: plan.id, level: 'action', number: action.number } as const;
const wording = (field: string) => inForm(formKeys.officialWording(coverageKey(place)), field);

let close: (() => void) | undefined;
let host: FakeHost;
withHeight();
beforeEach(() => {
  host = hostWithWorkshop();
  host.answers.clock = async () => ({ at: '2026-11-21T10:00:00.000Z', run: 'run1', ms: 0 });
  host.change('w1', 'workshop.setFrameworks', { frameworks: [plan.id] });
  const words = [{ type: 'text', text: 'Text of r1' }];
  host.change('w1', 'recommendation.capture', { id: 'r1', language: 'en', nodes: words });
  const items = [{ id: 'subItem1', nodes: [{ type: 'text', text: 'train the border police' }] }];
  host.change('w1', 'recommendation.setSubItems', { id: 'r1', language: 'en', items, base: {} });
});
afterEach(async () => {
  await act(async () => speak('en'));
  close?.();
  cleanup();
});
const kept = (actor: string, texts: Record<string, string>) =>
  host.draftsOf.set(
    'w1',
    new Map(
      Object.entries(texts).map(([key, text]) => [key, { key, actor, text, at: '2026-11-21T09:00:00.000Z' }]),
    ),
  );

it('an official wording that was typed and not entered is pointed to on the page of the plan, and taken up again from there', async () => {
  kept('a1', { [wording('text')]: WORDS, [wording('language')]: 'fr' });
  close = await openWindow('#/w/w1/prepare/plans', host);
  const pointer = await screen.findByRole('button', { name: `Unfinished: “${WORDS}” (take it up again)` });
  await act(async () => pointer.click());
  expect((await screen.findByLabelText<HTMLTextAreaElement>('Official text')).value).toBe(WORDS);
  expect(screen.queryByRole('button', { name: /^Unfinished/ })).toBeNull();
});

it('an official wording that somebody else left is not pointed to', async () => {
  kept('a2', { [wording('text')]: WORDS });
  close = await openWindow('#/w/w1/prepare/plans', host);
  await screen.findByRole('button', { name: /^Domain 1/ });
  expect(screen.queryByRole('button', { name: /^Unfinished/ })).toBeNull();
});

const LEFT = {
  [wording('text')]: WORDS,
  [wording('language')]: 'fr',
  [inForm(formKeys.merge(['r1', 'r2']), 'left')]: 'subItem1 9b7d0c52-1111-4222-8333-abcdefabcdef',
  [inForm(formKeys.merge(['r1', 'r2']), 'en')]: JSON.stringify([[{ type: 'text', text: 'Joined' }]]),
  [inForm(formKeys.step('issued'), 'issuedOn')]: '2019-11-04',
  [draftKeys.note('r1')]: 'Ask Niger',
};

it.each([
  [
    'en',
    [
      WORDS,
      'Language of the text: French',
      'Left out of the merged text: “train the border police”, This is no longer here',
      'Joined',
      'Day: Mon, 4 Nov 2019',
      'Ask Niger',
    ],
  ],
  [
    'fr',
    [
      WORDS,
      'Langue du texte : Français',
      'Non repris dans le texte fusionné : « train the border police », Cet élément n’existe plus',
      'Joined',
      'Jour : lun. 4 nov. 2019',
      'Ask Niger',
    ],
  ],
] as const)(
  'what somebody else left is listed in words, whichever box it is of (%s)',
  async (language, said) => {
    host.addActor({ id: 'a2', name: 'Bruno', role: 'rapporteur', addedAt: '2026-11-21T09:00:00.000Z' });
    kept('a2', LEFT);
    close = await openWindow('#/w/w1/desk/draft', host);
    await act(async () => speak(language));
    const { result } = renderHook(() => useDraftInWords());
    await waitFor(() =>
      expect(
        Object.entries(LEFT).map(([key, text]) =>
          result.current({ key, text }).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' '),
        ),
      ).toEqual(said),
    );
  },
);
