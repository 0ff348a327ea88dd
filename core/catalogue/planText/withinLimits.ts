import { refuse, type Refusal } from '../../messages/refusal';
import { PLAN_TEXT_LIMITS, type PlanText } from './planText';

/** The text as it was read, refused where it is more than any plan has. */
export function withinLimits(read: PlanText): PlanText | Refusal {
  const { entries, loose, text } = PLAN_TEXT_LIMITS;
  if (read.entries.length > entries || read.loose.length > loose)
    return refuse('planText.tooMany', { limit: read.entries.length > entries ? entries : loose });
  const long = [...read.entries, ...read.loose].find((each) => each.text.length > text);
  return long ? refuse('planText.tooLong', { line: long.line, limit: text }) : read;
}
