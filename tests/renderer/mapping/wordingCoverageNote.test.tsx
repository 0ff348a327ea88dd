// @vitest-environment jsdom
import '../dom';
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { startTexts } from '../../../renderer/locales/i18n';
import { WordingCoverageNote } from '../../../renderer/blocks/mapping/WordingCoverageNote';
import { catalogue } from '../catalogue';

afterEach(cleanup);

it.each([
  [
    'en',
    'known here in English (20 of 38 places) and French (12 of 38 places).',
    'A number always finds its place, up to',
  ],
  [
    'fr',
    'connu ici en anglais (20 points sur 38) et français (12 points sur 38).',
    'Un numéro trouve toujours son point, ici jusqu’à',
  ],
] as const)(
  'a search without result says in which languages the plan is worded (%s)',
  async (language, languages, numbers) => {
    await startTexts(language);
    const { container } = render(
      <WordingCoverageNote plans={catalogue.frameworks.map(({ framework }) => framework)} />,
    );
    expect(container.textContent).toContain(languages);
    expect(container.textContent).toContain(numbers);
  },
);
