import { describe, expect, it } from 'vitest';
import { parseLine, type CaptureLine } from '../../../core/capture/parseLine';
import { meaningLabel, type Meaning } from '../../../core/capture/vocabulary';
import { vocabularyOf } from './vocabulary';

const here = vocabularyOf();
const labels = (meanings: readonly Meaning[]) => meanings.map((meaning) => meaningLabel(meaning, here));
const names = (line: CaptureLine) =>
  labels(line.delegations.map((choice) => ({ kind: 'delegation', choice })));
const asked = (line: CaptureLine) => line.unsettled.map(({ raw }) => raw);

describe('the proposer before a colon', () => {
  it('reads a code, in capitals or not', () => {
    for (const line of ['CI: renforcer la coopération', 'ci: renforcer la coopération']) {
      const read = parseLine(line, here);
      expect(names(read)).toEqual(["Côte d'Ivoire"]);
      expect(read.text).toBe('renforcer la coopération');
    }
  });

  it('reads the French space before a colon, narrow and no-break ones too', () => {
    for (const space of [' ', '\u00a0', '\u202f']) {
      const read = parseLine(`RDC${space}: harmoniser les lois`, here);
      expect(names(read)).toEqual(['Democratic Republic of the Congo (Kinshasa)']);
      expect(read.text).toBe('harmoniser les lois');
    }
  });

  it('reads several, joined by commas, signs or "and"', () => {
    expect(names(parseLine('CI, SN et Bénin : agir', here))).toEqual(["Côte d'Ivoire", 'Senegal', 'Benin']);
    expect(names(parseLine('CI/SN: act', here))).toEqual(["Côte d'Ivoire", 'Senegal']);
  });

  it('keeps a name together that has an "and" in it', () => {
    expect(names(parseLine('São Tomé and Príncipe: act', here))).toEqual(['São Tomé and Príncipe']);
    for (const joint of ['SN and São Tomé and Príncipe: act', 'SN, São Tomé and Príncipe: act'])
      expect(names(parseLine(joint, here))).toEqual(['Senegal', 'São Tomé and Príncipe']);
    expect(names(parseLine('SN, São Tomé and Príncipe: act', here))).toEqual([
      'Senegal',
      'São Tomé and Príncipe',
    ]);
  });

  it('leaves a colon alone that follows something else', () => {
    for (const line of [
      'Note: to be checked',
      'Action 17: develop frameworks',
      'Renforcer la coopération policière : par des équipes communes',
      'Cooperate - and share - all that is known',
      'At 10:30 the chair: closed',
      'https://a.b',
    ]) {
      const read = parseLine(line, here);
      expect(read.text).toBe(line);
      expect(read.delegations).toEqual([]);
      expect(read.unsettled).toEqual([]);
    }
  });

  it('takes a whole name that also begins another, with its article and in its long form too', () => {
    for (const speaker of [
      'Niger',
      'NE',
      'le Niger',
      'la République du Niger',
      'o Níger',
      'Republic of Niger',
    ]) {
      const read = parseLine(`${speaker}: share information`, here);
      expect(names(read)).toEqual(['Niger']);
      expect(read.text).toBe('share information');
    }
  });

  it('takes the whole name of a State whose delegation was not added, to join in the same step', () => {
    const read = parseLine('Federal Republic of Nigeria: share', here);
    expect(read.delegations).toMatchObject([{ kind: 'entry', entry: { code: 'NG' } }]);
    const alone = parseLine('Niger : partager', vocabularyOf(['NG'], 'fr'));
    expect(alone.delegations).toMatchObject([{ kind: 'entry', entry: { code: 'NE' } }]);
  });

  it('asks which Congo and which Guinea, unless one of them only is here', () => {
    const read = parseLine('Congo: agir', here);
    expect(read.delegations).toEqual([]);
    expect(asked(read)).toEqual(['Congo']);
    expect(labels(read.unsettled[0]?.options ?? [])).toEqual([
      'Congo (Brazzaville)',
      'Democratic Republic of the Congo (Kinshasa)',
    ]);
    expect(asked(parseLine('Guinée : agir', here))).toEqual(['Guinée']);
    expect(asked(parseLine('Guinée : agir', vocabularyOf(['GN', 'GQ'])))).toEqual(['Guinée']);
    expect(parseLine('Guinée : agir', vocabularyOf(['CI', 'GN'])).delegations).toMatchObject([
      { delegation: { code: 'GN' } },
    ]);
    expect(parseLine('Congo : agir', vocabularyOf(['CD'])).delegations).toMatchObject([
      { delegation: { code: 'CD' } },
    ]);
  });

  it('reads the beginning of the name of one delegation that is here', () => {
    expect(names(parseLine('Séné: agir', here))).toEqual(['Senegal']);
  });

  it('recognises a delegation of the workshop that is in no directory', () => {
    const own = vocabularyOf(['CI'], 'fr', ['Réseau des maires']);
    expect(parseLine('Réseau des maires : agir', own).delegations).toMatchObject([
      { kind: 'delegation', delegation: { id: 'free-0' } },
    ]);
  });

  it('leaves a recognised name in the text when the author chooses so', () => {
    const read = parseLine('Niger: a river', here, new Set(['Niger']));
    expect(read.text).toBe('Niger: a river');
    expect(read.unsettled).toEqual([]);
  });
});

describe('signs in the line', () => {
  it('takes delegations, places in the plan and the heading out of the text', () => {
    const read = parseLine('@CI @sn Renforcer la coopération #17 ^2', here);
    expect(names(read)).toEqual(["Côte d'Ivoire", 'Senegal']);
    expect(read.references).toEqual([{ framework: 'marrakesh', level: 'action', number: '17' }]);
    expect(read.group).toBe('g2');
    expect(read.text).toBe('Renforcer la coopération');
  });

  it('reads a name of several words after its sign', () => {
    const read = parseLine("@Côte d'Ivoire renforcer @São Tomé and Príncipe, @SN les lois", here);
    expect(names(read)).toEqual(["Côte d'Ivoire", 'São Tomé and Príncipe', 'Senegal']);
    expect(read.text).toBe('renforcer les lois');
  });

  it('removes double spaces only where a sign was taken out', () => {
    expect(parseLine('Share  data @CI with #17 all ;', here).text).toBe('Share  data with all ;');
    expect(parseLine('Share data #17.', here).text).toBe('Share data.');
  });

  it('takes the word that joined two of them out with them', () => {
    for (const joined of [
      '#15 et #17',
      '#15 and #17',
      '#15, #17',
      '#15 , et #17',
      '#15, #17 et #18',
      '@CI et @SN',
    ])
      expect(parseLine(`ES : harmoniser les retours ${joined}`, here).text).toBe('harmoniser les retours');
    expect(parseLine('Share #15 and #17 data', here).text).toBe('Share data');
    expect(parseLine('Share #15 data and #17 lists', here).text).toBe('Share data and lists');
    expect(parseLine('Share data #15 and lists', here).text).toBe('Share data and lists');
  });

  it('reads objectives, and the places of another plan by its name', () => {
    expect(parseLine('#o7 #obj2 #cadiz/5a', here).references).toEqual([
      { framework: 'marrakesh', level: 'objective', number: '7' },
      { framework: 'marrakesh', level: 'objective', number: '2' },
      { framework: 'cadiz', level: 'objective', number: '5a' },
    ]);
  });

  it('reads a heading by its words in any language', () => {
    expect(parseLine('^outils act', here).group).toBe('g1');
    expect(parseLine('^region act', here).group).toBe('g2');
  });

  it('asks about a name that fits several things or none', () => {
    expect(asked(parseLine('@nig act', here))).toEqual(['@nig']);
    expect(asked(parseLine('act #99', here))).toEqual(['#99']);
    expect(asked(parseLine('act ^zebra', here))).toEqual(['^zebra']);
  });

  it('prefers a delegation of the workshop to a code of an absent one', () => {
    const read = parseLine('@be act', here);
    expect(labels(read.unsettled[0]?.options ?? [])).toEqual(expect.arrayContaining(['Benin', 'Belgium']));
  });

  it('does not read e-mail addresses and single signs as names', () => {
    for (const line of ['write to a@b.org', 'the C# language', 'a # b @ c ^', '2^10']) {
      expect(parseLine(line, here)).toMatchObject({ text: line, recognised: [], unsettled: [] });
    }
  });
});

describe('a contribution', () => {
  it('is a line that begins with ">"', () => {
    const read = parseLine('> CI: nous avons signé en mai', here);
    expect(read.kind).toBe('contribution');
    expect(names(read)).toEqual(["Côte d'Ivoire"]);
    expect(read.text).toBe('nous avons signé en mai');
  });
});
