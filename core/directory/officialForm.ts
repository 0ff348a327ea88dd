/** Words for the form of a State, folded: "Republic of", "Royaume du", "República de". */
const FORMS =
  'republic|kingdom|state|union|grand duchy|republique|royaume|etat|grand duche|republica|reino|estado|uniao|grao ducado|gran ducado';
/** Words that go with them: "Federal Republic", "République islamique", "People's Democratic Republic". */
const KINDS =
  'federal|federale|federative|islamic|islamique|islamica|arab|arabe|democratic|democratique|democratica|popular|populaire|people s|united|et|and|e|y';
const JOINTS = 'of|de|du|des|d|da|do|das|dos|del';
const ARTICLES = 'the|la|le|les|l|el|los|las|o|a|os|as';

const OFFICIAL = new RegExp(
  `^((?:(?:${KINDS}) )*)(?:${FORMS}) ((?:(?:${KINDS}) )*)(?:${JOINTS}) (?:(?:${ARTICLES}) )?(?=.)`,
  'u',
);

/** What a folded official long form says of a State. */
export interface OfficialForm {
  /** The name that it ends with: "niger" of "republique du niger". */
  name: string;
  /** Whether the form alone stands before it: two Congos are republics, and one of them a democratic one. */
  isPlain: boolean;
}

/** The bare name in a folded official long form of English, French, Portuguese or Spanish; undefined for other texts. */
export function officialForm(folded: string): OfficialForm | undefined {
  const found = OFFICIAL.exec(folded);
  if (!found) return undefined;
  return { name: folded.slice(found[0].length), isPlain: `${found[1] ?? ''}${found[2] ?? ''}` === '' };
}
