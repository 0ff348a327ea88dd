import { it, expect } from 'vitest';
import { writeFileSync } from 'node:fs';
import { inputOf, twoLanguages } from '../fixtures/forms';
import { withTestEmblems } from '../fixtures/emblems';
import { makeDocumentAs } from '../../core/edition/documentForm';
import { sampleWorkshop } from '../fixtures/catalogue';
import { writeDocx } from '../../word/write';
import { writePdf } from '../../pdf/write';
import { verifyDocx } from '../../word/verify';
import { faultsOf } from './openXmlSdk';
it('x', async () => {
  for (const [style, language, form] of [['thematic-conclusions','en',{}],['workshop-guide','en',{beside:'fr'}],['joint-document','en',{}]] as const) {
    const w = form.beside ? twoLanguages() : sampleWorkshop(style);
    const tree = makeDocumentAs({ ...inputOf(w, language), style: withTestEmblems(style) }, form);
    if (Array.isArray(tree)) throw new Error(JSON.stringify(tree));
    const bytes = await writeDocx(tree);
    writeFileSync(`/tmp/emb-${style}.docx`, bytes);
    const pdf = writePdf(tree); if (!(pdf instanceof Uint8Array)) throw new Error(JSON.stringify(pdf)); writeFileSync(`/tmp/emb-p-${style}.pdf`, pdf);
    expect([]).toEqual([]);
    console.log(JSON.stringify(verifyDocx(bytes, tree)));
  }
}, 60000);
