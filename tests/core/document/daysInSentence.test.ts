import { describe, expect, it } from 'vitest';
import { isRefused, makeDocument } from '../../../core/document/interpret/interpret';
import { suggestionNodes } from '../../../core/document/suggestion';
import { textOf } from '../../../core/document/visibleText';
import { LANGUAGES, type Language } from '../../../core/model/language';
import { catalogue, NOW, sampleWorkshop, styleNamed } from '../../fixtures/catalogue';

/** The beginning of the opening paragraph of a workshop's guide, as printed, with the days given. */
function opening(suggestion: string, language: Language, startsOn: string, endsOn: string): string {
  const workshop = structuredClone(sampleWorkshop('workshop-guide'));
  const words = (text: string) =>
    Object.fromEntries(LANGUAGES.map((each) => [each, { nodes: suggestionNodes(text), rev: 1 }]));
  workshop.meeting = { ...workshop.meeting, startsOn, endsOn };
  workshop.document.fields['opening'] = [words(suggestion)];
  const tree = makeDocument({
    workshop,
    style: styleNamed('workshop-guide'),
    frameworks: catalogue.frameworks.map(({ framework }) => framework),
    language,
    now: NOW,
    options: { allowMissing: true },
  });
  if (isRefused(tree)) throw new Error(JSON.stringify(tree));
  const paragraph = tree.blocks.find(
    (block) => block.kind === 'paragraph' && block.source?.kind === 'field' && block.source.id === 'opening',
  );
  return paragraph?.kind === 'paragraph' ? textOf(paragraph.inlines) : '';
}

const DAYS = [
  ['2026-07-09', '2026-07-09'],
  ['2026-11-24', '2026-11-25'],
  ['2026-07-09', '2026-07-11'],
  ['2026-06-30', '2026-07-01'],
  ['2026-06-30', '2026-07-02'],
  ['2026-12-31', '2027-01-02'],
] as const;

describe('the word before the days of a meeting agrees with their number', () => {
  it.each([
    [
      'en',
      'On {date}, we met',
      [
        'On 9 July 2026, we met',
        'On 24 and 25 November 2026, we met',
        'From 9 to 11 July 2026, we met',
        'On 30 June and 1 July 2026, we met',
        'From 30 June to 2 July 2026, we met',
        'From 31 December 2026 to 2 January 2027, we met',
      ],
    ],
    [
      'fr',
      'Le {date}, nous',
      [
        'Le 9 juillet 2026, nous',
        'Les 24 et 25 novembre 2026, nous',
        'Du 9 au 11 juillet 2026, nous',
        'Les 30 juin et 1er juillet 2026, nous',
        'Du 30 juin au 2 juillet 2026, nous',
        'Du 31 décembre 2026 au 2 janvier 2027, nous',
      ],
    ],
    [
      'pt',
      'No dia {date}, nós',
      [
        'No dia 9 de julho de 2026, nós',
        'Nos dias 24 e 25 de novembro de 2026, nós',
        'De 9 a 11 de julho de 2026, nós',
        'Nos dias 30 de junho e 1 de julho de 2026, nós',
        'De 30 de junho a 2 de julho de 2026, nós',
        'De 31 de dezembro de 2026 a 2 de janeiro de 2027, nós',
      ],
    ],
    [
      'es',
      'El {date}, nos',
      [
        'El 9 de julio de 2026, nos',
        'Los días 24 y 25 de noviembre de 2026, nos',
        'Del 9 al 11 de julio de 2026, nos',
        'Los días 30 de junio y 1 de julio de 2026, nos',
        'Del 30 de junio al 2 de julio de 2026, nos',
        'Del 31 de diciembre de 2026 al 2 de enero de 2027, nos',
      ],
    ],
    [
      'fr',
      "l'atelier du {date}",
      [
        "l'atelier du 9 juillet 2026",
        "l'atelier des 24 et 25 novembre 2026",
        "l'atelier du 9 au 11 juillet 2026",
        "l'atelier des 30 juin et 1er juillet 2026",
        "l'atelier du 30 juin au 2 juillet 2026",
        "l'atelier du 31 décembre 2026 au 2 janvier 2027",
      ],
    ],
  ] as const)('%s: %s', (language, suggestion, expected) => {
    expect(DAYS.map(([from, to]) => opening(suggestion, language, from, to))).toEqual(expected);
  });

  it.each([
    // One day, two days, several days, whatever was right when it was typed.
    [
      'en',
      'From {date}, we',
      ['From 9 July 2026, we', 'On 24 and 25 November 2026, we', 'From 9 to 11 July 2026, we'],
    ],
    [
      'fr',
      'Les {date}, nous',
      ['Le 9 juillet 2026, nous', 'Les 24 et 25 novembre 2026, nous', 'Du 9 au 11 juillet 2026, nous'],
    ],
    [
      'fr',
      'Du {date}, nous',
      ['Du 9 juillet 2026, nous', 'Les 24 et 25 novembre 2026, nous', 'Du 9 au 11 juillet 2026, nous'],
    ],
    [
      'fr',
      "l'atelier des {date}",
      [
        "l'atelier du 9 juillet 2026",
        "l'atelier des 24 et 25 novembre 2026",
        "l'atelier du 9 au 11 juillet 2026",
      ],
    ],
    [
      'pt',
      'Nos dias {date}, nós',
      [
        'No dia 9 de julho de 2026, nós',
        'Nos dias 24 e 25 de novembro de 2026, nós',
        'De 9 a 11 de julho de 2026, nós',
      ],
    ],
    [
      'pt',
      'o ateliê de {date}',
      [
        'o ateliê de 9 de julho de 2026',
        'o ateliê de 24 e 25 de novembro de 2026',
        'o ateliê de 9 a 11 de julho de 2026',
      ],
    ],
    [
      'es',
      'Los días {date}, nos',
      [
        'El 9 de julio de 2026, nos',
        'Los días 24 y 25 de noviembre de 2026, nos',
        'Del 9 al 11 de julio de 2026, nos',
      ],
    ],
    [
      'es',
      'el taller del {date}',
      [
        'el taller del 9 de julio de 2026',
        'el taller de los días 24 y 25 de noviembre de 2026',
        'el taller del 9 al 11 de julio de 2026',
      ],
    ],
    [
      'es',
      'el taller de los días {date}',
      [
        'el taller del 9 de julio de 2026',
        'el taller de los días 24 y 25 de noviembre de 2026',
        'el taller del 9 al 11 de julio de 2026',
      ],
    ],
  ] as const)('%s: %s, when the meeting has other days by now', (language, typed, expected) => {
    expect(DAYS.slice(0, 3).map(([from, to]) => opening(typed, language, from, to))).toEqual(expected);
  });

  it('other words before a date are not changed', () => {
    const [from, to] = DAYS[2];
    expect(opening('ensemble {date}', 'fr', from, to)).toBe('ensemble 9 au 11 juillet 2026');
    expect(opening('Salon {date}', 'en', from, to)).toBe('Salon 9 to 11 July 2026');
    expect(opening('{date}', 'es', from, to)).toBe('9 a 11 de julio de 2026');
  });
});
