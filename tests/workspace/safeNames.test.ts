import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderOfId, freeName, idOfFolder, safeFileName } from '../../workspace/files/safeNames';
import { idSchema } from '../../core/model/ids';

describe('safe file names', () => {
  it.each([
    ['2019-10-24_Abidjan_Conclusions_EN_draft-3.docx', '2019-10-24_Abidjan_Conclusions_EN_draft-3.docx'],
    ['Côte d’Ivoire – guide.docx', 'Côte d’Ivoire – guide.docx'],
    ['../../etc/passwd', '-.-etc-passwd'],
    ['C:\\Windows\\x.docx', 'C--Windows-x.docx'],
    ['con.docx', '_con.docx'],
    ['LPT1', '_LPT1'],
    ['name. . .', 'name'],
    ['.hidden', 'hidden'],
    ['a\u0000b\u202ecod.docx', 'abcod.docx'],
    ['half \ud83d a pair', 'half a pair'],
    ['   ', 'document'],
    ['', 'document'],
  ])('makes %j into %j', (wanted, name) => {
    expect(safeFileName(wanted)).toBe(name);
  });

  it('keeps the extension of a name that is far too long, and never half a character', () => {
    const name = safeFileName(`${'é'.repeat(400)}.docx`);
    expect(name.endsWith('é.docx')).toBe(true);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
  });

  it('is safe whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (wanted) => {
        const name = safeFileName(wanted);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^\.|[. ]$|^$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(210);
        expect(safeFileName(name)).toBe(name);
      }),
    );
  });

  it('offers the first free number', () => {
    expect(freeName('a.docx', [])).toBe('a.docx');
    expect(freeName('a.docx', ['A.DOCX', 'a (2).docx'])).toBe('a (3).docx');
    expect(freeName('bare', ['bare'])).toBe('bare (2)');
  });
});

describe('folders of ids', () => {
  it('are distinct on systems that ignore case, and lead back to the id', () => {
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

  it('are never a device of Windows, and a foreign folder is no id', () => {
    expect(folderOfId('con')).toBe('~63on');
    expect(idOfFolder('~63on')).toBe('con');
    expect(idOfFolder('con')).toBeUndefined();
    expect(idOfFolder('.DS_Store')).toBeUndefined();
    expect(idOfFolder('~61bc')).toBeUndefined();
  });
});

it('an id of a hundred capitals has a folder that any disk takes, and comes back from it', () => {
  for (const id of ['A'.repeat(100), 'Ab.'.repeat(33), 'A'.repeat(85)]) {
    expect(folderOfId(id).length).toBeLessThanOrEqual(255);
    expect(idOfFolder(folderOfId(id))).toBe(id);
  }
  expect(idOfFolder('~~41')).toBeUndefined();
  expect(idOfFolder('~~zz')).toBeUndefined();
});
