import { isRefused, type Proof } from '../document/interpret/interpret';
import type { Inline, Paragraph, Source, TextRun } from '../document/tree';
import { paragraphsOf } from '../document/visibleText';
import type { Refusal } from '../messages/refusal';
import type { Framework } from '../model/framework';
import type { HouseStyle } from '../model/houseStyle';
import type { Language } from '../model/language';
import type { Recommendation } from '../model/recommendation';
import type { FieldName } from '../model/text';
import type { Workshop } from '../model/workshop';
import { placeKey } from './check';

/** Input of the checks: the workshop, and how its document prints in one language. */
export interface Checked {
  workshop: Workshop;
  /** Absent when the library no longer has it. */
  style: HouseStyle | undefined;
  language: Language;
  /** Whether the workshop is mapped to a plan at all. */
  plan: boolean;
  /** The plans and lists of themes that it names, as far as the library has them. */
  frameworks: readonly Framework[];
  /** Printed only when a rule asks for it. */
  prove: (language: Language) => Proof | Refusal[];
}

/** The document of a workshop in one language, as the rules read it. */
export class CheckedDocument {
  readonly workshop: Workshop;
  readonly style: HouseStyle | undefined;
  readonly language: Language;
  readonly plan: boolean;
  readonly frameworks: readonly Framework[];
  readonly #prove: () => Proof | Refusal[];
  #printed: ReturnType<typeof readProof> | undefined;

  constructor({ workshop, style, language, plan, frameworks, prove }: Checked) {
    this.workshop = workshop;
    this.style = style;
    this.language = language;
    this.plan = plan;
    this.frameworks = frameworks;
    this.#prove = () => prove(language);
  }

  get isNegotiated(): boolean {
    return this.workshop.document.nature === 'negotiated';
  }

  /** Refusals of printing it, as it is or at all. */
  get refusals(): readonly Refusal[] {
    return this.#read.refusals;
  }

  /** False where the style cannot print it in this language at all: there is no paper then. */
  get isPrinted(): boolean {
    return this.#read.isPrinted;
  }

  /** Paragraphs of the body in reading order. */
  get paragraphs(): readonly Paragraph[] {
    return this.#read.paragraphs;
  }

  /** Recommendations on paper, in their order. */
  get recommendations(): readonly Recommendation[] {
    return this.#read.recommendationIds.flatMap((id) => this.workshop.recommendations[id] ?? []);
  }

  /** The first paragraph of a place. */
  paragraphAt(source: Source): Paragraph | undefined {
    return this.#read.first.get(placeKey(source));
  }

  /** Values of the meeting that are printed in another language, each once: they are mended where the meeting is set up. */
  get foreignValues(): FieldName[] {
    const runs = this.paragraphs.flatMap(({ inlines }) => inlines);
    return [...new Set(runs.flatMap((run) => (isForeignValue(run) ? [run.gap] : [])))];
  }

  /** Places, each once, with a paragraph that carries this mark. */
  marked(mark: NonNullable<TextRun['mark']>): Source[] {
    return sourcesOf(
      this.paragraphs.filter(({ inlines }) => inlines.some((inline) => hasMark(inline, mark))),
    );
  }

  get #read() {
    return (this.#printed ??= readProof(this.#prove()));
  }
}

/** Where paragraphs come from, each source once. */
export function sourcesOf(paragraphs: readonly Paragraph[]): Source[] {
  const sources = paragraphs.flatMap(({ source }) => source ?? []);
  return [...new Map(sources.map((source) => [placeKey(source), source])).values()];
}

function readProof(proof: Proof | Refusal[]) {
  const isPrinted = !isRefused(proof);
  const paragraphs = isPrinted ? paragraphsOf(proof.tree.blocks) : [];
  const first = new Map<string, Paragraph>();
  for (const paragraph of paragraphs) {
    if (!paragraph.source) continue;
    const key = placeKey(paragraph.source);
    if (!first.has(key)) first.set(key, paragraph);
  }
  const recommendationIds = sourcesOf(paragraphs).flatMap(({ kind, id }) =>
    kind === 'recommendation' ? [id] : [],
  );
  return {
    isPrinted,
    refusals: isPrinted ? proof.refusals : proof,
    paragraphs,
    first,
    recommendationIds,
  };
}

function hasMark(inline: Inline, mark: NonNullable<TextRun['mark']>): boolean {
  if (inline.kind === 'bracket') return mark === 'bracket';
  return inline.kind === 'text' && inline.mark === mark && !isForeignValue(inline);
}

function isForeignValue(inline: Inline): inline is TextRun & { gap: FieldName } {
  return inline.kind === 'text' && inline.mark !== undefined && inline.gap !== undefined;
}
