import { isRefusal, refuse, type Refusal } from '../core/messages/refusal';
import { openParts } from './read/archive';
import { LabelCounter } from './read/labels';
import { readNumbering } from './read/numbering';
import { readProperties } from './read/properties';
import { UnreadableXml } from './read/scan';
import { StoryReader } from './read/story';
import { readStyles } from './read/styles';
import type { DocxReading, ReadParagraph } from './format/reading';

/**
 * Reads a .docx from its bytes alone, with a reader that shares nothing with the writer: text, styles, the labels Word
 * will compute, bookmarks, headers, properties. Refuses what is no sound document; `name` is for the refusal only.
 */
export function readDocx(bytes: Uint8Array, name = 'document.docx'): DocxReading | Refusal {
  const parts = openParts(bytes, name);
  if (isRefusal(parts)) return parts;
  try {
    return readParts(parts);
  } catch (error) {
    if (!(error instanceof UnreadableXml)) throw error;
    return refuse('file.unreadable', { name, reason: error.message });
  }
}

function readParts(parts: Record<string, string>): DocxReading {
  const numbering = readNumbering(parts['word/numbering.xml']);
  const styles = readStyles(parts['word/styles.xml']);
  const story = (xml: string): StoryReader => StoryReader.read(xml, styles, new LabelCounter(numbering));
  const stories = (kind: RegExp): ReadParagraph[][] =>
    Object.keys(parts)
      .filter((part) => kind.test(part))
      .sort()
      .map((part) => story(parts[part] ?? '').paragraphs);
  const { body, paragraphs, sections } = story(parts['word/document.xml'] ?? '');
  return {
    body,
    paragraphs,
    sections,
    headers: stories(/^word\/header/),
    footers: stories(/^word\/footer/),
    properties: readProperties(parts['docProps/core.xml'], parts['docProps/custom.xml']),
    styles: styles.names,
  };
}
