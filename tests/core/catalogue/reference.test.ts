import { describe, expect, it } from 'vitest';
import { describeReference, findReference, levelName } from '../../../core/catalogue/reference';
import { frameworkNamed } from '../../templates/read';

const marrakesh = frameworkNamed('marrakesh');
const cadiz = frameworkNamed('cadiz');

describe('a reference to a plan', () => {
  it('is found with the objective and the domain it stands under', () => {
    const found = findReference(marrakesh, { framework: 'marrakesh', level: 'action', number: '17' });
    expect(found?.entry.number).toBe('17');
    expect(found?.objective?.number).toBe('7');
    expect(found?.domain.number).toBe('4');
  });

  it('distinguishes objective 5a from 5b, in capitals too', () => {
    const found = findReference(cadiz, { framework: 'cadiz', level: 'objective', number: '5B' });
    expect(found?.entry.wording.en?.text).toMatch(/^Promote actions to respect the dignity/);
  });

  it('is not found when the plan has no such place, or in another plan', () => {
    expect(findReference(marrakesh, { framework: 'marrakesh', level: 'action', number: '24' })).toBeNull();
    expect(findReference(marrakesh, { framework: 'cadiz', level: 'action', number: '3' })).toBeNull();
  });

  it('is named with the words of its own plan', () => {
    const label = (plan: typeof marrakesh, level: 'domain' | 'objective' | 'action', language: 'en' | 'fr') =>
      describeReference(plan, { framework: plan.id, level, number: '4' }, language);
    expect(label(marrakesh, 'action', 'en')).toBe('Action 4');
    expect(label(marrakesh, 'objective', 'fr')).toBe('Objectif 4');
    expect(label(marrakesh, 'domain', 'en')).toBe('Domain 4');
    expect(label(cadiz, 'domain', 'en')).toBe('Area 4');
    expect(label(cadiz, 'domain', 'fr')).toBe("Domaine d'action 4");
  });

  it('has a plural for several of a level', () => {
    expect(levelName(marrakesh, 'action', 'en', 'many')).toBe('Actions');
    expect(levelName(marrakesh, 'action', 'es', 'many')).toBe('Acciones');
  });
});
