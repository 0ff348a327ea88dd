import type { TestHost } from './host';

/** Enters an official wording of action 1 of the plan, checked by somebody. */
export async function enterWording(test: TestHost, checkedBy: string): Promise<void> {
  await test.run({ scope: 'library', id: 'library' }, 'wording.enter', {
    target: { framework: 'marrakesh', level: 'action', number: '1' },
    language: 'en',
    text: 'Artificial wording of action one',
    source: 'https://example.invalid/plan',
    checkedBy,
    base: null,
  });
}
