import { readPlanJson } from '../../../core/catalogue/planText/readPlanJson';
import { isPlanTable, readPlanTable } from '../../../core/catalogue/planText/readPlanTable';
import { readPlanParagraphs, readPlanText } from '../../../core/catalogue/planText/readPlanText';
import type { PlanText } from '../../../core/catalogue/planText/planText';
import { isRefusal, refuse, type Refusal } from '../../../core/messages/refusal';
import type { Framework } from '../../../core/model/framework';
import { decodeText } from '../../../core/participants/decode';
import { readDelimited } from '../../../core/participants/delimited';
import { readDocx } from '../../../word/read';
import type { ReadParagraph } from '../../../word/format/reading';
import { tooLarge } from '../../../workspace/files/readBounded';
import { parseJsonSafely } from '../../../workspace/json/parseJsonSafely';
import { isText } from '../../../workspace/registration/isText';

/** Bytes of a text, far above any plan; a Word file has limits of its own. */
const LARGEST_TEXT = 4 * 1024 * 1024;

/** What the text of a plan can come as, by the ending of its name. */
type Form = 'word' | 'table' | 'json' | 'text';
const ENDINGS: Record<string, Form> = {
  docx: 'word',
  csv: 'table',
  tsv: 'table',
  json: 'json',
  txt: 'text',
  md: 'text',
};
const CALLED: Record<Form, string> = { word: '.docx', table: '.csv', json: '.json', text: '.txt' };

const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/**
 * The text of a plan from bytes that somebody else may have made: a Word file, a table, JSON or text. What it is shows in
 * its bytes; a name that says otherwise is refused, and so is what is beyond every limit, before it is read.
 * @param name of the file; empty for what was pasted
 */
export function readPlanBytes(
  bytes: Uint8Array,
  name: string,
  levels: Framework['levels'],
): PlanText | Refusal {
  const said = ENDINGS[/\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? ''];
  if (begins(bytes, PDF)) return refuse('planText.pdf', { name });
  if (begins(bytes, COMPOUND)) return refuse('planText.old', { name });
  const isZip = begins(bytes, ZIP);
  if (said !== undefined && isZip !== (said === 'word'))
    return refuse('planText.notItsName', { name, expected: CALLED[said] });
  if (isZip) return readWord(bytes, name, levels);

  if (bytes.length > LARGEST_TEXT) return tooLarge(bytes.length, LARGEST_TEXT);
  const { text } = decodeText(bytes);
  if (!isText(text)) return refuse('planText.notText', { name });
  if (said === 'json' || (said !== 'table' && /^\s*[[{]\s*["{[]/u.test(text))) {
    const json = parseJsonSafely(text);
    return isRefusal(json) ? json : readPlanJson(json.value);
  }
  const [first = ''] = text.split(/\r\n|\n|\r/u, 1);
  if (said === 'table' || isPlanTable(readDelimited(first).cells))
    return readPlanTable(readDelimited(text).cells, levels);
  return readPlanText(text, levels);
}

function readWord(bytes: Uint8Array, name: string, levels: Framework['levels']): PlanText | Refusal {
  const document = readDocx(bytes, name);
  if (isRefusal(document)) return document;
  return readPlanParagraphs(document.paragraphs.map(wordsOf), levels);
}

/** A paragraph with the number that Word prints before it: there "Action 15:" may be no part of the text. */
function wordsOf({ label, text }: ReadParagraph): string {
  return label !== undefined && /\p{L}{3}/u.test(label) ? `${label} ${text}` : text;
}
