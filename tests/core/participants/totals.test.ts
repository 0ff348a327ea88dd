import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { isRefusal } from '../../../core/messages/refusal';
import { recogniseColumns } from '../../../core/participants/columns';
import { decodeText } from '../../../core/participants/decode';
import { readDelimited } from '../../../core/participants/delimited';
import { readRegistration } from '../../../core/participants/registration';
import { partnerDirectory } from '../../templates/read';
import { encode, ENCODINGS } from './encode';
import { HEADERS, person } from './generated';

const directory = partnerDirectory();

/** Whether a row names a person: not when it is blank or has only a number in a column that is not kept. */
const saysSomething = ({ hotel, ...kept }: Record<string, string>) =>
  Object.values(kept).some((cell) => cell !== '') || (hotel !== '' && hotel !== '12');

it('the totals of any list add up: rows read = imported + merged + refused, and every row is accounted for', () => {
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 1, maxLength: 25 }),
      fc.shuffledSubarray(Object.keys(HEADERS), { minLength: 6 }),
      fc.nat(3),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom(...ENCODINGS),
      fc.boolean(),
      (people, order, wording, separator, encoding, twice) => {
        const everybody = twice ? [...people, ...people] : people;
        const table = [
          order.map((column) => HEADERS[column]?.[wording] ?? column),
          ...everybody.map((each) => order.map((column) => each[column as keyof typeof each])),
        ];
        const saved = encode(Papa.unparse(table, { delimiter: separator, newline: '\r\n' }), encoding);

        const { cells } = readDelimited(decodeText(saved).text);
        const mapping = recogniseColumns(cells, directory);
        let last = 0;
        const read = readRegistration(cells, mapping, {
          ...{ directory, language: 'en', delegations: [], participants: [] },
          newId: () => `n${(last += 1)}`,
        });
        if (isRefusal(read)) throw new Error(read.refused);

        const { rows, imported, merged, refused } = read.totals;
        expect(rows).toBe(imported + merged + refused);
        expect(read.rows.length + read.skipped.length).toBe(cells.length);
        expect(read.participants).toHaveLength(imported);
        expect(rows).toBe(everybody.filter(saysSomething).length);

        const delegations = new Set(read.delegations.map(({ id }) => id));
        expect(read.participants.every(({ delegation }) => !delegation || delegations.has(delegation))).toBe(
          true,
        );
        if (twice) {
          const named = people.filter((each) => each.name !== '' && each.name.length <= 300);
          const readable = named.filter((each) => each.function.length <= 500).length;
          expect(merged).toBeGreaterThanOrEqual(readable);
        }
      },
    ),
    { numRuns: 300 },
  );
});
