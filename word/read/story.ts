import type { ReadParagraph, ReadSection, ReadTable, Span } from '../format/reading';
import type { LabelCounter } from './labels';
import { Frame } from './frame';
import { attribute, isOn, scanXml, type ScanHandler } from './scan';
import type { Styles } from './styles';

/** Content that is not part of the text as it stands: deletions, earlier formatting, text boxes, compatibility twins. */
const SKIPPED = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPrChange',
  'w:txbxContent',
  'mc:Fallback',
]);

interface RunLook extends Omit<Span, 'text'> {
  text?: never;
}

/** Reads one story: the body, a header or a footer. */
export class StoryReader implements ScanHandler {
  readonly paragraphs: ReadParagraph[] = [];

  private skipping = 0;
  private paragraph: ReadParagraph | undefined;
  private inProperties = false;
  private inRun = false;
  private inText: 'w:t' | 'w:instrText' | undefined;
  private look: RunLook = plain();
  private instruction = '';
  /** For each open field, whether its result has begun. */
  private readonly fields: boolean[] = [];
  /** How many of them are without a result so far: what stands there is instructions, not text. */
  private instructing = 0;
  private readonly frame = new Frame();

  constructor(
    private readonly styles: Styles,
    private readonly labels: LabelCounter,
  ) {}

  /** Paragraphs and tables in their order; what stands in a table is within it. */
  get body(): (ReadParagraph | ReadTable)[] {
    return this.frame.body;
  }

  get sections(): ReadSection[] {
    return this.frame.sections;
  }

  static read(xml: string, styles: Styles, labels: LabelCounter): StoryReader {
    const story = new StoryReader(styles, labels);
    scanXml(xml, story);
    return story;
  }

  open(name: string, attributes: string): void {
    if (this.skipping > 0 || SKIPPED.has(name)) {
      if (SKIPPED.has(name)) this.skipping += 1;
      return;
    }
    if (this.inRun) this.inRunOpen(name, attributes);
    else if (this.inProperties) this.inParagraphProperties(name, attributes);
    else this.structure(name, attributes);
  }

  close(name: string): void {
    if (SKIPPED.has(name)) {
      this.skipping -= 1;
      return;
    }
    if (this.skipping > 0) return;
    switch (name) {
      case 'w:t':
      case 'w:instrText':
        this.inText = undefined;
        break;
      case 'w:r':
        this.inRun = false;
        break;
      case 'w:pPr':
        this.inProperties = false;
        break;
      case 'w:p':
        this.endParagraph();
        break;
      case 'w:tbl':
        this.frame.endTable();
        break;
    }
  }

  text(text: string): void {
    if (this.inText === undefined || this.skipping > 0) return;
    if (this.inText === 'w:instrText') this.instruction += text;
    else this.append(text);
  }

  private structure(name: string, attributes: string): void {
    switch (name) {
      case 'w:r':
        this.inRun = true;
        this.look = plain();
        break;
      case 'w:p':
        this.paragraph = emptyParagraph();
        break;
      case 'w:pPr':
        this.inProperties = true;
        break;
      case 'w:bookmarkStart':
        this.paragraph?.bookmarks.push(attribute(attributes, 'w:name') ?? '');
        break;
      case 'w:fldSimple':
        this.paragraph?.fields.push((attribute(attributes, 'w:instr') ?? '').trim());
        break;
      default:
        this.frame.open(name, attributes);
    }
  }

  private inParagraphProperties(name: string, attributes: string): void {
    const { paragraph } = this;
    if (!paragraph) return;
    if (name === 'w:pStyle') paragraph.style = attribute(attributes, 'w:val') ?? '';
    else if (name === 'w:numId') paragraph.numId = Number(attribute(attributes, 'w:val'));
    else if (name === 'w:ilvl') paragraph.level = Number(attribute(attributes, 'w:val'));
    else if (name === 'w:pageBreakBefore') paragraph.newPage = isOn(attributes);
    else this.frame.open(name, attributes);
  }

  private inRunOpen(name: string, attributes: string): void {
    switch (name) {
      case 'w:t':
      case 'w:instrText':
        this.inText = name;
        break;
      case 'w:b':
        this.look.bold = isOn(attributes);
        break;
      case 'w:i':
        this.look.italic = isOn(attributes);
        break;
      case 'w:vertAlign':
        this.look.superscript = attribute(attributes, 'w:val') === 'superscript';
        break;
      case 'w:rStyle':
        this.look.style = attribute(attributes, 'w:val') ?? '';
        break;
      case 'w:lang':
        this.look.language = attribute(attributes, 'w:val') ?? '';
        break;
      case 'w:tab':
        this.append('\t');
        break;
      case 'w:br':
      case 'w:cr':
        this.append('\n');
        break;
      case 'w:noBreakHyphen':
        this.append('\u2011');
        break;
      case 'w:softHyphen':
        this.append('\u00ad');
        break;
      case 'w:fldChar':
        this.field(attribute(attributes, 'w:fldCharType') ?? '');
        break;
    }
  }

  private field(type: string): void {
    if (type === 'begin') {
      this.fields.push(false);
      this.instructing += 1;
      this.instruction = '';
    } else if (type === 'separate') {
      if (this.fields.at(-1) === false) this.instructing -= 1;
      if (this.fields.length > 0) this.fields[this.fields.length - 1] = true;
      this.paragraph?.fields.push(this.instruction.trim());
    } else if (type === 'end') {
      if (this.fields.pop() !== false) return;
      this.instructing -= 1;
      this.paragraph?.fields.push(this.instruction.trim());
    }
  }

  /** Instructions do not go on in the next paragraph: a field that was never finished silences nothing after its own. */
  private giveUpFields(paragraph: ReadParagraph): void {
    if (this.instructing === 0) return;
    paragraph.fields.push(this.instruction.trim());
    this.fields.splice(0, this.fields.length, ...this.fields.filter((hasResult) => hasResult));
    this.instructing = 0;
  }

  private append(text: string): void {
    const { paragraph, look } = this;
    if (!paragraph || text === '' || this.instructing > 0) return;
    paragraph.text += text;
    const last = paragraph.spans.at(-1);
    if (last && sameLook(last, look)) last.text += text;
    else paragraph.spans.push({ ...look, text });
  }

  private endParagraph(): void {
    const { paragraph } = this;
    if (!paragraph) return;
    this.giveUpFields(paragraph);
    this.paragraph = undefined;
    const styled = paragraph.numId === undefined ? this.styles.numbering(paragraph.style) : undefined;
    const numId = paragraph.numId ?? styled?.numId ?? 0;
    const level = paragraph.level ?? styled?.level ?? 0;
    if (numId > 0) {
      paragraph.numId = numId;
      paragraph.level = level;
      const label = this.labels.next(numId, level);
      if (label !== undefined) paragraph.label = label;
    } else {
      delete paragraph.numId;
      delete paragraph.level;
    }
    this.paragraphs.push(paragraph);
    this.frame.addParagraph(paragraph);
  }
}

function emptyParagraph(): ReadParagraph {
  return { kind: 'paragraph', style: '', text: '', spans: [], newPage: false, bookmarks: [], fields: [] };
}

function plain(): RunLook {
  return { bold: false, italic: false, superscript: false, style: '', language: '' };
}

function sameLook(one: RunLook | Span, other: RunLook): boolean {
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.superscript === other.superscript &&
    one.style === other.style &&
    one.language === other.language
  );
}
