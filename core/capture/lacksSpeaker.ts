import { IMPORTED, type Contribution, type Recommendation } from '../model/recommendation';

/** Whether nobody says who proposed it, or who said it, and nobody said that this is meant. Files may leave it out. */
export function lacksSpeaker(captured: Recommendation | Contribution): boolean {
  if (captured.withoutSpeaker) return false;
  return 'proposers' in captured
    ? captured.proposers.length === 0 && captured.capturedBy !== IMPORTED
    : captured.delegation === undefined && captured.by !== IMPORTED;
}
