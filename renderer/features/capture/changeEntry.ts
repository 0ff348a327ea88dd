import { changeLetters } from '../../../core/capture/changeLetters';
import { parseLine, type CaptureLine } from '../../../core/capture/parseLine';
import { meaningKey, placeKey, type Vocabulary } from '../../../core/capture/vocabulary';
import { isRefusal, refuse, type Refusal } from '../../../core/messages/refusal';
import type { Mapping } from '../../../core/model/recommendation';
import type { Node } from '../../../core/model/text';
import type { TakenBack } from '../../state/captureStore';
import { runCommand } from '../../state/commands';
import { useMirror } from '../../state/mirror';
import { delegationsOf, headingOf, mappingsOf } from './namesInLine';

const who = ({ delegations }: CaptureLine) =>
  delegations.map((choice) => meaningKey({ kind: 'delegation', choice })).join();
const where = ({ references }: CaptureLine) => references.map(placeKey).join();

/** Places as the line says them: what stays keeps its role, and one of them is what it is mainly about. */
function changedMappings(read: CaptureLine, before: readonly Mapping[]): Mapping[] {
  const roles = new Map(before.map(({ target, role }) => [placeKey(target), role]));
  const isLed = read.references.some((reference) => roles.get(placeKey(reference)) === 'primary');
  return mappingsOf(read.references).map(({ target, role }) => ({
    target,
    role: roles.get(placeKey(target)) ?? (isLed ? 'secondary' : role),
  }));
}

/** Sends what the line says otherwise than the entry that was taken into it: the rest stays as it is. */
export async function changeEntry(
  read: CaptureLine,
  back: TakenBack,
  vocabulary: Vocabulary,
): Promise<Refusal | undefined> {
  const { id, kind, language, into, base } = back;
  const before = parseLine(back.line, vocabulary, back.literal);
  const { ids: proposers, ...arriving } = delegationsOf(read.delegations);
  const workshop = useMirror.getState().workshop?.state;
  const heading = headingOf(read);

  const change = async () => {
    if (kind === 'contribution') {
      const said = { id, was: before.text, ...arriving };
      return read.kind === 'contribution'
        ? runCommand('contribution.recapture', { ...said, text: read.text, delegation: proposers[0] ?? null })
        : runCommand('contribution.takeAsProposal', {
            ...said,
            language: into,
            nodes: plain(read.text),
            proposers,
            mappings: mappingsOf(read.references),
            ...heading,
          });
    }
    if (read.kind === 'contribution') {
      return runCommand('recommendation.takeAsSaid', {
        id,
        text: read.text,
        delegation: proposers[0] ?? null,
        ...arriving,
      });
    }
    const recommendation = workshop?.recommendations[id];
    const wording = recommendation?.text[language];
    const stands = wording && wording.rev === base ? wording.nodes : plain(before.text);
    const nodes = read.text === before.text ? undefined : changeLetters(stands, read.text);
    if (nodes === undefined && read.text !== before.text) return refuse('entry.marked');
    const stood = recommendation?.mappings ?? [];
    return runCommand('recommendation.recapture', {
      id,
      from: { proposers: delegationsOf(before.delegations).ids, mappings: changedMappings(before, stood) },
      language,
      base,
      ...(nodes && { nodes }),
      ...(into !== language && { into }),
      ...(who(read) !== who(before) && { proposers, ...arriving }),
      ...(where(read) !== where(before) && {
        mappings: changedMappings(read, stood),
      }),
      ...heading,
    });
  };
  const answer = await change();
  return isRefusal(answer) ? answer : undefined;
}

const plain = (text: string): Node[] => [{ type: 'text', text }];
