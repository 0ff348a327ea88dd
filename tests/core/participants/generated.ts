import fc from 'fast-check';
import { LANGUAGES } from '../../../core/model/language';
import { partnerDirectory } from '../../templates/read';

/** Parts of the registration lists that property tests make up. */
const directory = partnerDirectory();

export const HEADERS: Record<string, string[]> = {
  name: ['Name', 'Nom et prénom', 'Nombre completo', 'Nome'],
  delegation: ['Country', 'Pays', 'Delegación', 'País'],
  function: ['Function', 'Fonction', 'Cargo', 'Position'],
  email: ['E-mail', 'Courriel', 'Correo', 'Email'],
  head: ['Head of delegation', 'Chef de délégation', 'Head', 'Chefe'],
  hotel: ['Hotel', 'Passport', 'N°', 'Arrival'],
};

const given = fc.constantFrom('Awa', 'João', 'Aïcha', 'Jo', 'Zoé', 'Núria');
const family = fc.constantFrom('Diop', "N'Guessan", 'Évora', 'Roe; Jr', 'Sá, Lda', '"Max" Lo');
const name = fc.oneof(
  fc.tuple(given, family).map(([a, b]) => `${a} ${b}`),
  fc.tuple(given, family).map(([a, b]) => `${b} ${a}`),
  fc.constant(''),
  fc.constant('x'.repeat(301)),
);
const country = fc.oneof(
  fc
    .tuple(fc.constantFrom(...directory.entries), fc.constantFrom(...LANGUAGES))
    .chain(([entry, language]) =>
      fc.constantFrom(entry.code, entry.name[language] ?? entry.code, ...entry.aliases),
    ),
  fc.constantFrom('', 'Lebanon', 'Nig', 'Congo', '=1+1'),
);
/** A row by the names of `HEADERS`. */
export const person = fc.record({
  name,
  delegation: country,
  function: fc.constantFrom('', 'Judge', 'Line one\nline two', 'Chef de délégation', 'y'.repeat(600)),
  email: fc.constantFrom('', 'a@example.org', 'b@example.org', 'not an address'),
  head: fc.constantFrom('', 'x', 'oui', 'perhaps'),
  hotel: fc.constantFrom('', '12', 'Ivoire'),
});
