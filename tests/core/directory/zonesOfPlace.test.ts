import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/directory/fold';
import { zonesOfPlace } from '../../../core/directory/zonesOfPlace';
import { placesSchema } from '../../../core/model/place';

const { places } = placesSchema.parse(JSON.parse(readFileSync('templates/places/places.json', 'utf8')));
const zonesOf = (typed: string) => zonesOfPlace(typed, places).map(({ zone }) => zone);

describe('the zones that a typed place offers', () => {
  it.each([
    ['Rabat', 'Africa/Casablanca'],
    ['niamey', 'Africa/Niamey'],
    ['Valletta', 'Europe/Malta'],
    ['La Valette', 'Europe/Malta'],
    ['Paris', 'Europe/Paris'],
    ['BRUXELLES', 'Europe/Brussels'],
    ['Bruselas', 'Europe/Brussels'],
    ['Abiyán', 'Africa/Abidjan'],
    ['N’Djaména', 'Africa/Ndjamena'],
    ['Hôtel Farah, Rabat (Maroc)', 'Africa/Casablanca'],
    ['Porto-Novo, Bénin', 'Africa/Porto-Novo'],
    ['Porto', 'Europe/Lisbon'],
  ])('%s: %s', (typed, zone) => {
    expect(zonesOf(typed)).toEqual([zone]);
  });

  it('are all that are named, and none of what is only begun or not known', () => {
    expect(zonesOf('Las Palmas and Madrid').sort()).toEqual(['Atlantic/Canary', 'Europe/Madrid']);
    expect(zonesOf('Raba')).toEqual([]);
    expect(zonesOf('Rabatte')).toEqual([]);
    expect(zonesOf('')).toEqual([]);
  });

  it('are named as somebody would write the place', () => {
    expect(zonesOfPlace('à La Valette', places)).toEqual([{ place: 'La Valette', zone: 'Europe/Malta' }]);
  });
});

describe('the places of the project', () => {
  it('keep zones that the host knows, and no name means two of them', () => {
    const known = new Set(Intl.supportedValuesOf('timeZone'));
    const zones = new Map<string, string>();
    for (const { name, aliases = [], zone } of places) {
      expect(known).toContain(zone);
      for (const each of [...Object.values(name), ...aliases]) {
        expect([each, zones.get(fold(each)) ?? zone]).toEqual([each, zone]);
        zones.set(fold(each), zone);
      }
    }
  });

  it('are in every partner country of the directory', () => {
    const directory = JSON.parse(readFileSync('templates/directory/partners.json', 'utf8')) as {
      entries: { kind: string; code: string }[];
    };
    const countries = new Set(places.map(({ country }) => country));
    const states = directory.entries.filter(({ kind }) => kind === 'state').map(({ code }) => code);
    expect(states.filter((code) => !countries.has(code))).toEqual([]);
  });
});
