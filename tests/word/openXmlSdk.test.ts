import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { isRefused, makeDocument } from '../../core/document/interpret/interpret';
import { makePeopleList } from '../../core/document/people/makePeopleList';
import type { DocumentTree } from '../../core/document/tree';
import { isRefusal } from '../../core/messages/refusal';
import { writeDocx } from '../../word/write';
import { boothPack } from '../fixtures/booth';
import { catalogue, NOW, sampleWorkshop, styleNamed } from '../fixtures/catalogue';
import { documentIn, mappingOf, slipOf, twoLanguages } from '../fixtures/forms';
import { furtherForms } from '../fixtures/furtherForms';
import { LIST, peopleList, SHEET } from '../fixtures/people';
import { runningOrder } from '../fixtures/programme';
import { SEED_STYLES } from '../fixtures/seeds';
import { anyDocument } from './anyDocument';
import { faultsOf, VALIDATOR } from './openXmlSdk';
import { guide } from './trees';

function sample(style: string, language: 'en' | 'fr' = 'en'): DocumentTree {
  const frameworks = catalogue.frameworks.map(({ framework }) => framework);
  const workshop = sampleWorkshop(style);
  const input = {
    workshop,
    style: styleNamed(style),
    frameworks,
    language,
    now: NOW,
    options: { allowMissing: true },
  };
  const made = makeDocument(input);
  if (isRefused(made)) throw new Error(JSON.stringify(made));
  return made;
}

describe('the validator of Word’s maker', { timeout: 60_000 }, () => {
  beforeEach((context) => {
    if (VALIDATOR === '') context.skip('the Open XML SDK’s validator is not here: see .ci/openXml.sh');
  });

  it.each(SEED_STYLES)('finds nothing wrong with %s, in the oldest Word and in the newest', async (style) => {
    const bytes = await writeDocx(sample(style));
    expect(await faultsOf(bytes, 'Office2013')).toEqual([]);
    expect(await faultsOf(bytes, 'Microsoft365')).toEqual([]);
  });

  it('finds nothing wrong with a French one', async () => {
    expect(await faultsOf(await writeDocx(sample('workshop-guide', 'fr')), 'Office2013')).toEqual([]);
  });

  it('finds nothing wrong with a marked draft of 200 recommendations', async () => {
    const draft = guide(200, { draftMark: { label: 'DRAFT', stamp: '24 October 2019, 17:05' } });
    expect(await faultsOf(await writeDocx(draft), 'Office2013')).toEqual([]);
  });

  it('finds nothing wrong with two languages beside each other, nor with a copy to read', async () => {
    for (const form of [{ beside: 'fr', mapping: true } as const, { reading: true } as const]) {
      expect(await faultsOf(await writeDocx(documentIn(form)), 'Office2013')).toEqual([]);
      expect(await faultsOf(await writeDocx(documentIn(form)), 'Microsoft365')).toEqual([]);
    }
  });

  it('finds nothing wrong with recommendations and actions across a wide page', async () => {
    expect(await faultsOf(await writeDocx(mappingOf(twoLanguages())), 'Office2013')).toEqual([]);
  });

  it('finds nothing wrong with a slip of reworded texts', async () => {
    expect(await faultsOf(await writeDocx(slipOf()), 'Office2013')).toEqual([]);
  });

  it('finds nothing wrong with a running order', async () => {
    for (const tree of [runningOrder(['en'], true), runningOrder(['fr', 'en'])])
      expect(await faultsOf(await writeDocx(tree), 'Office2013')).toEqual([]);
  });

  it('finds nothing wrong with a booth pack, in two languages and in one', async () => {
    for (const tree of [boothPack({ people: true, speakers: true }), boothPack({ languages: ['fr'] })])
      for (const word of ['Office2013', 'Microsoft365'] as const)
        expect(await faultsOf(await writeDocx(tree), word)).toEqual([]);
  });

  it('finds nothing wrong with other languages, lists of changes, each step, courtesy copies and right-to-left text', async () => {
    for (const [name, tree] of Object.entries(furtherForms()))
      expect(await faultsOf(await writeDocx(tree), 'Office2013'), name).toEqual([]);
  });

  it('finds nothing wrong with a signature sheet and a list of participants', async () => {
    for (const wanted of [{ ...SHEET, halfDays: true }, LIST]) {
      const list = makePeopleList(peopleList(wanted));
      if (isRefusal(list)) throw new Error(list.refused);
      expect(await faultsOf(await writeDocx(list), 'Office2013')).toEqual([]);
    }
  });

  it('finds nothing wrong with brackets, references, frozen labels and alternating lists', async () => {
    for (const document of fc.sample(anyDocument, { numRuns: 8, seed: 20191024 })) {
      expect(await faultsOf(await writeDocx(document), 'Office2013')).toEqual([]);
    }
  });

  it('finds a planted fault: a numbering instance before its definition', async () => {
    const parts = unzipSync(await writeDocx(guide(3)));
    const numbering = strFromU8(parts['word/numbering.xml'] ?? new Uint8Array());
    const instance = /<w:num .*?<\/w:num>/.exec(numbering)?.[0] ?? '';
    expect(instance).not.toBe('');
    const turned = numbering.replace(instance, '').replace('<w:abstractNum ', `${instance}<w:abstractNum `);
    const broken = zipSync({ ...parts, 'word/numbering.xml': strToU8(turned) });
    expect(await faultsOf(broken, 'Office2013')).not.toEqual([]);
  });
});
