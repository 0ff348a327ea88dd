import { isRefusal, refuse, type Refusal } from '../../../core/messages/refusal';
import type { DocumentTree } from '../../../core/document/tree';
import { A4 } from '../../../core/document/paper';
import { WORDS } from '../../../core/document/words';
import { PdfFault } from '../../../pdf/engine';
import { writePdf } from '../../../pdf/write';
import type { ReadImage } from '../../../workspace/templates/imageParts';
import { readImage } from '../../../workspace/templates/readImage';
import type { OnStep } from './onStep';

export interface EmblemTask {
  kind: 'emblem';
  bytes: Uint8Array;
  name: string;
}

/** An image that somebody else made, checked: by its bytes, and by drawing it once as every document will. */
export function readEmblem({ bytes, name }: EmblemTask, onStep: OnStep): ReadImage | Refusal {
  onStep({ step: 'reading', done: 0, total: 1 });
  const read = readImage(bytes, name);
  if (isRefusal(read)) return read;
  return isPrintable(read) ? read : refuse('emblem.unprintable', { name });
}

/** Where no PDF can be made, nobody will try to. */
function isPrintable({ bytes, ...size }: ReadImage): boolean {
  const image = { ...size, data: Buffer.from(bytes).toString('base64') };
  try {
    writePdf({
      ...TRIAL,
      emblems: [
        {
          ...{ id: 'trial', edge: 'head', side: 'left', pages: 'first', height: 20, alt: 'Trial' },
          ...{ image, imageId: 'trial', statements: [] },
        },
      ],
    });
    return true;
  } catch (fault) {
    if (fault instanceof PdfFault) return false;
    throw fault;
  }
}

const TRIAL: DocumentTree = {
  language: 'en',
  style: 'trial',
  look: {
    page: A4,
    margins: { top: 20, right: 20, bottom: 20, left: 20 },
    bodyFont: 'Calibri',
    headingFont: 'Calibri',
    bodySize: 11,
    headingColor: '000000',
    lineSpacing: 1,
    paragraphSpacing: 6,
    justify: false,
  },
  properties: { title: 'Trial', subject: 'Trial', creator: 'Trial', modified: '2026-01-01T00:00:00.000Z' },
  footer: { left: '', pageWords: WORDS.en.pageWords },
  blocks: [],
};
