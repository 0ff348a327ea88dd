import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderOfId, idOfFolder } from '../../workspace/files/safeNames';
import { idSchema } from '../../core/model/ids';

describe('folders of ids', () => {
  it('are distinct on systems that ignore case, and give the id back', () => {
    const id = fc
      .stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,30}$/)
      .filter((text) => idSchema.safeParse(text).success);
    fc.assert(
      fc.property(id, id, (one, other) => {
        const folder = folderOfId(one);
        expect(folder).toMatch(/^[a-z0-9_~-]+$/);
        expect(idOfFolder(folder)).toBe(one);
        if (one !== other) expect(folder.toLowerCase()).not.toBe(folderOfId(other).toLowerCase());
      }),
    );
  });

  it('are never a device of Windows, and another folder gives no id', () => {
    expect(folderOfId('con')).toBe('~63on');
    expect(idOfFolder('~63on')).toBe('con');
    expect(idOfFolder('con')).toBeUndefined();
    expect(idOfFolder('.DS_Store')).toBeUndefined();
    expect(idOfFolder('~61bc')).toBeUndefined();
  });
});

it('an id of a hundred capitals has a folder name that any disk allows, and is read from it again', () => {
  for (const id of ['A'.repeat(100), 'Ab.'.repeat(33), 'A'.repeat(85)]) {
    expect(folderOfId(id).length).toBeLessThanOrEqual(255);
    expect(idOfFolder(folderOfId(id))).toBe(id);
  }
  expect(idOfFolder('~~41')).toBeUndefined();
  expect(idOfFolder('~~zz')).toBeUndefined();
});
