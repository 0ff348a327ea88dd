import { describe, expect, it } from 'vitest';
import { houseStyleSchema, type HouseStyle, type StyleBlock } from '../../core/model/houseStyle';
import { templateFiles } from './read';

const files = templateFiles('documents');
const styles = files.map(({ data }) => houseStyleSchema.parse(data));

function fieldsOfBlock(block: StyleBlock): string[] {
  switch (block.block) {
    case 'field':
      return [block.field];
    case 'masthead':
      return block.columns.flatMap(({ fields }) => fields.map(({ field }) => field));
    case 'framework':
      return [block.domainField];
    default:
      return [];
  }
}

/** What the screens show of a style, in the languages of the interface. */
function labelsOnScreens(style: HouseStyle) {
  return [style.name, style.description, ...style.fields.map(({ label }) => label)];
}

/** What a document or its file name may say, in the languages of the style. */
function labelsInDocuments(style: HouseStyle) {
  return [
    style.shortName,
    style.issuingBody,
    ...(style.referenceLine ? [style.referenceLine.pattern] : []),
    ...style.blocks.flatMap((block) =>
      block.block === 'line' ? [block.text] : block.block === 'field' && block.prefix ? [block.prefix] : [],
    ),
  ];
}

describe('the house styles', () => {
  it('are the five that the product comes with', () => {
    expect(files.map(({ name }) => name)).toEqual([
      'action-plan',
      'forum-recommendations',
      'joint-document',
      'thematic-conclusions',
      'workshop-guide',
    ]);
  });

  it.each(files)('$name fits the schema and is named after its id', ({ name, data }) => {
    expect(houseStyleSchema.parse(data).id).toBe(name);
  });

  it.each(styles)('$id prints only fields that it asks for, and prints each of them', (style) => {
    const asked = style.fields.map(({ id }) => id);
    const { short, bodies = [] } = style.issuerFields ?? {};
    const printed = [...style.blocks.flatMap(fieldsOfBlock), ...(short === undefined ? [] : [short]), ...bodies];
    expect(new Set(asked).size).toBe(asked.length);
    expect([...new Set(printed)].sort()).toEqual([...asked].sort());
  });

  it.each(styles)('$id is described in English and French', (style) => {
    expect(labelsOnScreens(style).filter(({ en, fr }) => !en || !fr)).toEqual([]);
  });

  it.each(styles)('$id says what it prints in each of its languages', (style) => {
    const missing = labelsInDocuments(style).filter((label) =>
      style.languages.some((language) => !label[language]),
    );
    expect(missing).toEqual([]);
  });

  it.each(styles)('$id cites the plan and its places, if it cites at all', ({ referenceLine, languages }) => {
    for (const language of referenceLine ? languages : []) {
      expect(referenceLine?.pattern[language]).toMatch(/\{references\}/);
    }
  });
});
