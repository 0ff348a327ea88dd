import { lineOf } from '../../../core/capture/lineOf';
import type { Vocabulary } from '../../../core/capture/vocabulary';
import type { Language } from '../../../core/model/language';
import { refuse } from '../../../core/messages/refusal';
import { plainText } from '../../../core/queries/plainText';
import i18next from 'i18next';
import { focusLine } from '../../state/captureLineField';
import { isUnchanged, useCapture, type TakenBack } from '../../state/captureStore';
import { useMirror } from '../../state/mirror';
import { showToast } from '../../state/toasts';
import { writeLine } from './captureField';
import { notShownYet } from './lineTurns';
import { recentEntriesFollowing, type Recent } from './recentEntries';
import { keepUnfinishedLines } from './recordLines';
import { stillThere } from './stillThere';

/**
 * What the line says of an entry; undefined where it cannot say it.
 * @param wanted the language of its words; absent, the first one of the workshop that it has
 */
function taken(entry: Recent, vocabulary: Vocabulary, wanted?: Language): TakenBack | undefined {
  const workshop = useMirror.getState().workshop?.state;
  if (!workshop) return undefined;
  const { id, kind } = entry;
  const ids =
    entry.kind === 'recommendation'
      ? entry.recommendation.proposers
      : [entry.contribution.delegation].flatMap((delegation) => delegation ?? []);
  const delegations = ids.flatMap((each) => {
    const delegation = workshop.delegations[each];
    return delegation ? [{ kind: 'delegation' as const, delegation }] : [];
  });
  const [drafting = 'en'] = workshop.languages;
  const text = entry.kind === 'recommendation' ? entry.recommendation.text : {};
  const language = [wanted, drafting, ...workshop.languages].find((each) => each && text[each]) ?? drafting;
  const words =
    entry.kind === 'recommendation' ? plainText(text[language]?.nodes ?? []) : entry.contribution.text;
  const references =
    entry.kind === 'recommendation' ? entry.recommendation.mappings.map(({ target }) => target) : [];
  const line = lineOf({ kind, text: words, delegations, references }, vocabulary);
  const base = text[language]?.rev ?? 0;
  return line && { id, kind, language, into: language, base, ...line };
}

/** Parts of the line of an entry that are text although they look like names, worked out anew. */
export function literalOf({ id }: Pick<TakenBack, 'id'>, vocabulary: Vocabulary): ReadonlySet<string> {
  const workshop = useMirror.getState().workshop?.state;
  const entry = workshop && recentEntriesFollowing(workshop).find((each) => each.id === id);
  return (entry && taken(entry, vocabulary)?.literal) ?? new Set();
}

function put(back: TakenBack): void {
  useCapture.setState({
    takenBack: back,
    literal: back.literal,
    sentAs: undefined,
    refusal: undefined,
    restored: false,
  });
  focusLine();
  writeLine(back.line, back.line.length);
}

/** Takes an entry back into the line to be changed. What is being written there is not written over. */
export function takeBack(entry: Recent, vocabulary: Vocabulary): boolean {
  const { line, takenBack } = useCapture.getState();
  if (line.trim() !== '' && !(takenBack && isUnchanged(line, takenBack))) {
    showToast({ text: i18next.t('capture.lineInUse') });
    return false;
  }
  const back = taken(entry, vocabulary);
  if (!back) {
    showToast({ refusal: refuse('entry.notInLine') });
    return false;
  }
  put(back);
  return true;
}

/**
 * The entry in the line in the other language that it was captured in: its own words, and not these under another name.
 * False where it has none, or something was changed in the line that Enter must keep first.
 */
export function turnTo(language: Language, vocabulary: Vocabulary): boolean {
  const { line, takenBack } = useCapture.getState();
  const workshop = useMirror.getState().workshop?.state;
  if (!workshop || !takenBack || !workshop.recommendations[takenBack.id]?.text[language]) return false;
  if (line.trim() !== takenBack.line.trim()) return false;
  const entry = recentEntriesFollowing(workshop).find(({ id }) => id === takenBack.id);
  const back = entry && taken(entry, vocabulary, language);
  if (back) put(back);
  return back !== undefined;
}

/** The entries of the person who works here, the newest first. */
function ownEntries(): Recent[] {
  const { workshop, library } = useMirror.getState();
  if (!workshop) return [];
  const me = library?.state.settings.workingAs;
  const entries = recentEntriesFollowing(workshop.state);
  return me === undefined
    ? entries
    : entries.filter(
        (entry) =>
          (entry.kind === 'recommendation' ? entry.recommendation.capturedBy : entry.contribution.by) === me,
      );
}

/** The entry before the one in the line, or the last; `newer` goes the other way, and from the last to the empty line. */
export function stepBack(way: 'older' | 'newer', vocabulary: Vocabulary): void {
  const { takenBack } = useCapture.getState();
  // The line just sent, whose answer is on its way: the next key is typed in it already.
  const sent = notShownYet();
  if (way === 'older' && !takenBack && sent)
    return put({ ...sent, into: sent.language, base: sent.kind === 'recommendation' ? 1 : 0 });
  const entries = ownEntries();
  const at = takenBack ? entries.findIndex(({ id }) => id === takenBack.id) : -1;
  if (way === 'newer' && at <= 0) return putAsItWas();
  const next = entries[way === 'older' ? at + 1 : at - 1];
  if (next) takeBack(next, vocabulary);
}

/** The entry in the line stays as it was; what was changed in the line can be taken up again. */
export function putAsItWas(): void {
  const { line, takenBack, literal } = useCapture.getState();
  if (!takenBack) return;
  const changed = !isUnchanged(line, takenBack);
  useCapture.setState({ takenBack: undefined, literal: new Set(), refusal: undefined });
  writeLine('', 0);
  if (!changed) return;
  showToast({
    text: i18next.t('capture.leftAsItWas'),
    offer: {
      label: i18next.t('capture.changeAgain'),
      run: () => {
        if (useCapture.getState().line.trim() !== '') return;
        const isThere = stillThere(takenBack);
        useCapture.setState({ takenBack: isThere ? takenBack : undefined, literal });
        focusLine();
        writeLine(line, line.length);
      },
    },
  });
}

// Somebody else removed it: the line is a new one, and says so.
useMirror.subscribe(({ workshop }, before) => {
  const { takenBack } = useCapture.getState();
  if (!takenBack || workshop === before.workshop || stillThere(takenBack)) return;
  if (notShownYet()?.id === takenBack.id) return;
  useCapture.setState({ takenBack: undefined, refusal: refuse('entry.gone') });
  keepUnfinishedLines();
});
