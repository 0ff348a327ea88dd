import { expect, it } from 'vitest';
import { roleLook, type Role } from '../../../core/looks/roleLooks';
import { paragraphsOf } from '../../../core/document/visibleText';
import { recommendation, text } from '../../fixtures/workshops';
import { styleOf, xmlOf } from '../../word/open';
import { guide, made } from './support/guide';

const subItems = ['x', 'y'].map((part) => ({ id: part, text: text({ en: `part ${part}` }) }));
const tree = () =>
  made(guide({}, [recommendation('r1', 'g', { subItems }), recommendation('r2', 'g')]), 'en');
const roles = () => paragraphsOf(tree().blocks).flatMap(({ role, list }) => (list ? [role] : []));

it('the words before sub-items are never the last line of a page', async () => {
  expect(roles()).toEqual(['chapeau', 'subItem', 'lastSubItem', 'recommendation']);
  const styles = await xmlOf(tree(), 'word/styles.xml');
  expect(styleOf(styles, 'Chapeau')).toContain('<w:keepNext/>');
});

it('sub-items stand closer to the words before them than the next number to them', () => {
  const after = (role: Role) => {
    const space = roleLook(role).space?.after;
    return typeof space === 'object' ? space.share : space === undefined ? 1 : Number.NaN;
  };
  expect(after('chapeau')).toBe(after('subItem'));
  expect(after('subItem')).toBeLessThan(after('lastSubItem'));
  expect(after('lastSubItem')).toBe(after('recommendation'));
});
