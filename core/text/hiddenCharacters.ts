/** What a hidden character does: turns the order of letters, is an invisible letter (tag), or has no width. */
type HiddenKind = 'reordering' | 'tag' | 'zeroWidth';

/** One hidden character, in UTF-16 code units of the text it stands in. */
interface HiddenPlace {
  kind: HiddenKind;
  at: number;
  length: number;
}

export interface HiddenCharacters {
  places: HiddenPlace[];
  counts: Record<HiddenKind, number>;
}

/** Characters that may be hidden ones; most texts have none, and are read no further. */
const SUSPECT =
  // eslint-disable-next-line no-misleading-character-class -- the selectors are looked for by themselves
  /[\u180e\u200b-\u200d\u202a-\u202e\u2060-\u2064\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}\u{e0100}-\u{e01ef}]/u;

/** Emoji sequences of Unicode (UTS 51): joined by U+200D, and flags of regions spelt in tag characters. */
const EMOJI =
  /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}|(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u{e007f}])\u200d(?=[\p{Extended_Pictographic}\u{1f9b0}-\u{1f9b3}])/u;

/** Beside a letter of these, U+200C and U+200D say how letters join, as Persian and the scripts of India need. */
const JOINING = scripts(
  'Arabic Syriac Mandaic Nko Mongolian Phags_Pa Adlam Hanifi_Rohingya Manichaean Devanagari Bengali Gurmukhi ' +
    'Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar Tibetan Balinese Javanese',
);
const JOINER = `(?<=${JOINING})[\\u200c\\u200d]|[\\u200c\\u200d](?=${JOINING})`;
/** These write without spaces: U+200B says where a line may break. */
const UNSPACED = scripts('Thai Lao Khmer Myanmar Tibetan');
const BREAK = `(?<=${UNSPACED})\\u200b|\\u200b(?=${UNSPACED})`;
/** Mongolian has a zero-width character of its own. */
const MONGOLIAN = '(?<=\\p{scx=Mongolian})\\u180e';

const NEEDED = `${EMOJI.source}|${JOINER}|${BREAK}|${MONGOLIAN}`;
const HIDDEN =
  '(?<reordering>[\\u202a-\\u202e])|(?<tag>[\\u{e0000}-\\u{e007f}])|' +
  // One variation selector chooses how the character before it looks; a second one only carries hidden data.
  '(?<zeroWidth>[\\u180e\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffb]|' +
  '(?<=[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}])[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}])';

const NEEDED_OR_HIDDEN = new RegExp(`${NEEDED}|${HIDDEN}`, 'gu');
const KINDS: readonly HiddenKind[] = ['reordering', 'tag', 'zeroWidth'];

/**
 * Finds the characters of a text that change what a reader sees, or carry what no reader sees: bidirectional overrides
 * and embeddings, tag characters, zero-width characters. Not counted is what a language needs: isolates and direction
 * marks (U+200E, U+200F, U+061C, U+2066–2069), the soft hyphen, joiners of Persian, emoji families, narrow spaces.
 */
export function findHidden(text: string): HiddenCharacters {
  const counts = { reordering: 0, tag: 0, zeroWidth: 0 };
  const places: HiddenPlace[] = [];
  if (!SUSPECT.test(text)) return { places, counts };
  for (const { 0: character, index: at, groups } of text.matchAll(NEEDED_OR_HIDDEN)) {
    const kind = KINDS.find((each) => groups?.[each] !== undefined);
    if (!kind) continue;
    places.push({ kind, at, length: character.length });
    counts[kind] += 1;
  }
  return { places, counts };
}

/** The text without its hidden characters, and where a caret in it then stands. */
export function removeHidden(text: string, caret = text.length): { text: string; caret: number } {
  const { places } = findHidden(text);
  let kept = '';
  let from = 0;
  for (const { at, length } of places) {
    kept += text.slice(from, at);
    from = at + length;
  }
  const before = places.filter(({ at }) => at < caret).reduce((sum, { length }) => sum + length, 0);
  return { text: kept + text.slice(from), caret: caret - before };
}

/** One letter of any of these scripts, as a pattern. */
function scripts(names: string): string {
  return `[${names
    .split(' ')
    .map((name) => `\\p{scx=${name}}`)
    .join('')}]`;
}
