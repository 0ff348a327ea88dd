import { isRefused, makeProof, type Proof } from '../../document/interpret/interpret';
import { firstRefusal } from '../../document/firstRefusal';
import { known } from '../../document/known';
import { markOfBoth } from '../../document/parallel/sideBySide';
import { mastheadOf, peopleLook } from '../../document/people/frame';
import { line, saidInEach } from '../../document/people/printedPeople';
import { PEOPLE_WORDS } from '../../document/people/words';
import type { Block, DocumentTree, Paragraph } from '../../document/tree';
import { WORDS } from '../../document/words';
import { zonedStamp } from '../../document/zonedTime';
import type { Look } from '../../looks/look';
import { refuse, type Refusal } from '../../messages/refusal';
import type { Language } from '../../model/language';
import { chairs, programmeBlocks } from '../../programme/printed/runningOrder';
import { draftNumber } from '../../queries/draftNumber';
import { fill } from '../../text/fill';
import type { BoothInput } from './boothInput';
import { headingInBoth } from './columns';
import { glossaryBlocks } from './glossary';
import { speakersBlocks } from './speakers';
import { textsBlocks } from './texts';
import { BOOTH_WORDS, type BoothWords } from './words';

type Part = keyof BoothWords['parts'];

/**
 * What interpreters want in the booth, in one or two languages: the programme, delegations (and, where asked for, their people
 * and who waits for the floor), the texts with one number for both languages, and a glossary of this meeting. What a text lacks
 * is said in its place; proposers are named only as the document names them. Refused when none of it is entered.
 */
export function makeBoothPack(input: BoothInput): DocumentTree | Refusal {
  const { workshop, wanted, now } = input;
  const proofs: Proof[] = [];
  for (const language of wanted.languages) {
    const proof = makeProof({ ...input, language, options: { ...input.options, allowMissing: true } });
    if (isRefused(proof)) return firstRefusal(proof);
    proofs.push(proof);
  }
  const trees = proofs.map(({ tree }) => tree);
  const [left, right] = trees;
  if (!left) return refuse('export.nothing');
  const look = lookOf(input, left.runningHeader !== undefined);
  const lacksTexts = proofs.some(({ refusals }) =>
    refusals.some(({ refused }) => refused === 'export.nothing'),
  );
  const parts: Record<Part, Block[]> = {
    programme: programmeBlocks({ ...input, wanted: { ...wanted, actual: false } }, 'heading2'),
    speakers: speakersBlocks(input),
    texts: lacksTexts ? [] : textsBlocks(left, right, look),
    glossary: glossaryBlocks(input, trees),
  };
  if (PARTS.every((part) => part === 'glossary' || parts[part].length === 0))
    return refuse('export.nothingForBooth');
  const { languages } = wanted;
  const title = known(workshop.meeting.title, left.language);
  const name = saidInEach(languages, (each) => BOOTH_WORDS[each].title, ' · ');
  const { pageWords } = WORDS[left.language];
  const draftMark = right ? markOfBoth(left, right) : left.draftMark;
  return {
    language: left.language,
    style: 'booth-pack',
    look,
    properties: {
      title: [name, title].filter(Boolean).join(' – '),
      subject: name,
      creator: left.properties.creator,
      modified: now,
    },
    ...(draftMark && { draftMark }),
    ...(left.runningHeader !== undefined && { runningHeader: left.runningHeader }),
    footer: {
      left: wanted.people ? saidInEach(languages, (each) => PEOPLE_WORDS[each].personalData) : title,
      pageWords: languages.length > 1 ? { ...pageWords, between: ' / ', after: '' } : pageWords,
    },
    blocks: [
      mastheadOf(
        workshop,
        languages,
        (each) => BOOTH_WORDS[each].title,
        (each) => [
          ...chairs(input, each),
          line(left.runningHeader ?? '', 'mastheadReference'),
          ...madeLines(input, each).map((text) => line(text, 'mastheadPlaceDate')),
        ],
      ),
      ...PARTS.flatMap((part, index) => [
        partHeading(part, index + 1, languages),
        ...(parts[part].length > 0
          ? parts[part]
          : [
              line(
                saidInEach(languages, (each) => BOOTH_WORDS[each].nothing[part]),
                'body',
              ),
            ]),
      ]),
    ],
  };
}

const PARTS = ['programme', 'speakers', 'texts', 'glossary'] as const satisfies Part[];

/** Pages of lists, with lines a little apart, since texts are read from them; two lines at the head of a page want room. */
function lookOf(input: BoothInput, hasReferences: boolean): Look {
  const look = peopleLook(input, 'portrait');
  const { margins } = look;
  const top = hasReferences ? Math.max(margins.top, TWO_LINES) : margins.top;
  return { ...look, margins: { ...margins, top }, lineSpacing: 1.08, paragraphSpacing: 5 };
}
/** Millimetres: reference numbers, and the mark of a draft under them. */
const TWO_LINES = 20;

/** The texts and the glossary lie beside the microphone by themselves. */
const ON_NEW_PAGE: readonly Part[] = ['texts', 'glossary'];

/** "3. Texts / Textes". */
function partHeading(part: Part, number: number, languages: readonly Language[]): Paragraph {
  const heading = headingInBoth(languages, (each) => BOOTH_WORDS[each].parts[part], 'heading1');
  return {
    ...heading,
    inlines: [{ kind: 'text', text: `${number}. ` }, ...heading.inlines],
    ...(ON_NEW_PAGE.includes(part) && { pageBreakBefore: true as const }),
  };
}

/** "For the interpreters. Text: draft 3." and "Made on 24 October 2019, 17:05 (Abidjan, UTC)." */
function madeLines({ workshop, now }: BoothInput, language: Language): string[] {
  const words = BOOTH_WORDS[language];
  const { status } = workshop.document;
  const number = String(draftNumber(workshop) ?? '');
  const version = fill(words.versions[status === 'circulated' ? 'draft' : status], { number });
  const stamp = zonedStamp(now, workshop.meeting.timeZone, language);
  return [fill(words.text, { version }), fill(words.made, { stamp })];
}
