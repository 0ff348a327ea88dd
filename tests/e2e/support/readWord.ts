import mammoth from 'mammoth';
import PizZip from 'pizzip';
import { z } from 'zod';

/** The content of a Word file by an independent reader. */
export interface WordFile {
  /** Paragraphs, white space collapsed, empty ones left out. */
  paragraphs: string[];
  text: string;
  /** Paragraphs that carry automatic numbers; `list` is the numbering instance that counts them. */
  items: { text: string; list: string }[];
  /** Every part of the package, unzipped, one after the other. */
  bytesAsText: string;
}

const collapse = (text: string) => text.replace(/\s+/gu, ' ').trim();

export async function readWord(bytes: Buffer): Promise<WordFile> {
  const { value } = z.object({ value: z.string() }).parse(await mammoth.extractRawText({ buffer: bytes }));
  const paragraphs = value.split('\n').map(collapse).filter(Boolean);
  const zip = new PizZip(bytes);
  const body = zip.file('word/document.xml')?.asText() ?? '';
  const items = [...body.matchAll(/<w:p[ >].*?<\/w:p>/gs)].flatMap(([paragraph]) => {
    const list = /<w:numId w:val="(\d+)"\/>/.exec(paragraph)?.[1];
    const text = [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, run]) => run).join('');
    return list === undefined ? [] : [{ text: collapse(text), list }];
  });
  const bytesAsText = Object.keys(zip.files)
    .map((name) => zip.file(name)?.asText() ?? '')
    .join('\n');
  return { paragraphs, text: paragraphs.join(' '), items, bytesAsText };
}
