import { makePeopleList, type PeopleListInput } from '../../../core/document/people/makePeopleList';
import { PEOPLE_WORDS } from '../../../core/document/people/words';
import { peopleListFileName } from '../../../core/exchange/fileName';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { fileOf, type Format, type OnStep } from './fileOf';

export interface PeopleListTask {
  kind: 'peopleList';
  input: PeopleListInput;
  format: Format;
}

/** A signature sheet or a list of participants as a file. Its name says what it is and names nobody. */
export async function renderPeopleList(
  { input, format }: PeopleListTask,
  onStep: OnStep,
): Promise<{ name: string; bytes: Uint8Array } | Refusal> {
  onStep({ step: 'reading', done: 0, total: 3 });
  const tree = makePeopleList(input);
  if (isRefusal(tree)) return tree;
  const bytes = await fileOf(tree, format, onStep);
  if (isRefusal(bytes)) return bytes;
  const { list, languages } = input.wanted;
  const name = PEOPLE_WORDS[tree.language][list];
  return { name: peopleListFileName(input.workshop, name, languages, format), bytes };
}
