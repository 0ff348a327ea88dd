import { describe, expect, it } from 'vitest';
import { recogniseColumns, type Table, withField } from '../../../core/participants/columns';
import { fieldOfHeader } from '../../../core/participants/fields';
import { partnerDirectory } from '../../templates/read';

const directory = partnerDirectory();
const columns = (cells: Table) => recogniseColumns(cells, directory).columns;

describe('a header', () => {
  it.each([
    ['Name', 'name'],
    ['Nom et prénom(s)', 'name'],
    ['NOM / NAME', 'name'],
    ['Nombre y apellidos', 'name'],
    ['Nome completo', 'name'],
    ['First name', 'givenName'],
    ['Prénoms', 'givenName'],
    ['Apellidos', 'familyName'],
    ['Nom de famille', 'familyName'],
    ['Pays / Organisation', 'delegation'],
    ['Country', 'delegation'],
    ['Delegação', 'delegation'],
    ['État membre', 'delegation'],
    ['Organisation', 'institution'],
    ['Ministère', 'institution'],
    ['Job title', 'function'],
    ['Fonction', 'function'],
    ['Cargo', 'function'],
    ['Civilité', 'title'],
    ['E-mail address', 'email'],
    ['Courriel', 'email'],
    ['Correo electrónico', 'email'],
    ['N° de téléphone', 'phone'],
    ['Langue de travail', 'language'],
    ['Head of delegation', 'head'],
    ['Chef de délégation', 'head'],
    ['Remarques', 'note'],
  ])('"%s" asks for the %s', (header, field) => {
    expect(fieldOfHeader(header)).toBe(field);
  });

  it.each(['Passport number', 'Hotel', 'N°', "Ministère de l'Intérieur", 'Head of unit', ''])(
    '"%s" asks for nothing we keep',
    (header) => {
      expect(fieldOfHeader(header)).toBeNull();
    },
  );
});

describe('the columns of a list with headers', () => {
  it('are found below a title and a blank line', () => {
    const mapping = recogniseColumns(
      [['List of participants, Abidjan'], [], ['N°', 'Nom', 'Prénom', 'Pays'], ['1', 'Diop', 'Awa', 'Mali']],
      directory,
    );
    expect(mapping).toEqual({
      header: 2,
      firstRow: 3,
      columns: ['ignored', 'familyName', 'givenName', 'delegation'],
      fillDown: false,
    });
  });

  it('distinguish a title such as Mr from a title such as Director', () => {
    expect(
      columns([
        ['Title', 'Name'],
        ['Mr', 'A'],
        ['Mme', 'B'],
      ])[0],
    ).toBe('title');
    expect(
      columns([
        ['Title', 'Name'],
        ['Director', 'A'],
        ['Adviser', 'B'],
      ])[0],
    ).toBe('function');
  });

  it('keep the first of two columns of delegations', () => {
    expect(
      columns([
        ['Country', 'Country code', 'Name'],
        ['Mali', 'ML', 'A'],
      ]),
    ).toEqual([...['delegation', 'ignored', 'name']]);
  });

  it('apply a delegation written once to the rows below it, but not at the end of the list', () => {
    const grouped = [
      ['Country', 'Name'],
      ['Mali', 'A'],
      ['', 'B'],
      ['Niger', 'C'],
      ['', 'D'],
      ['Chad', 'E'],
    ];
    expect(recogniseColumns(grouped, directory).fillDown).toBe(true);
    const guests = [
      ['Country', 'Name'],
      ['Mali', 'A'],
      ['Niger', 'B'],
      ['', 'C'],
      ['', 'D'],
      ['', 'E'],
    ];
    expect(recogniseColumns(guests, directory).fillDown).toBe(false);
  });
});

describe('the columns of a list without headers', () => {
  it('are recognised by their content', () => {
    const mapping = recogniseColumns(
      [
        [
          'Mr',
          'Awa Diop',
          'Mali',
          "Ministère de l'Intérieur",
          'Conseillère',
          'awa@example.org',
          '+223 20 22 33 44',
        ],
        ['Mme', 'Jo Roe', 'Niger', 'Ministry of Justice', 'Director', 'jo@example.org', '+227 20 72 33 44'],
        ['Mr', 'Ana Sá', 'Chad', 'Police', 'Judge', 'ana@example.org', '+235 22 51 33 44'],
      ],
      directory,
    );
    expect(mapping.header).toBeNull();
    expect(mapping.columns).toEqual([
      ...['title', 'name', 'delegation', 'institution', 'function', 'email', 'phone'],
    ]);
  });

  it('take two columns of single words for the two parts of a name', () => {
    expect(
      columns([
        ['Diop', 'Awa', 'ML'],
        ['Roe', 'Jo', 'TD'],
        ['Sá', 'Ana', 'NE'],
      ]),
    ).toEqual([...['name', 'name', 'delegation']]);
  });
});

describe('a column that somebody assigns', () => {
  const mapping = {
    header: 0,
    firstRow: 1,
    columns: ['name', 'delegation', 'ignored'] as const,
    fillDown: false,
  };
  const change = (column: number, field: 'name' | 'delegation' | 'ignored') =>
    withField({ ...mapping, columns: [...mapping.columns] }, column, field).columns;

  it('takes a field that only one column can have from the column that had it', () => {
    expect(change(2, 'delegation')).toEqual(['name', 'ignored', 'delegation']);
  });

  it('shares a name with another, and may lie beyond those that were recognised', () => {
    expect(change(2, 'name')).toEqual(['name', 'delegation', 'name']);
    expect(change(4, 'name')).toEqual(['name', 'delegation', 'ignored', 'ignored', 'name']);
    expect(change(0, 'ignored')).toEqual(['ignored', 'delegation', 'ignored']);
  });
});
