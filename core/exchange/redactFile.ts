import type { FileRecommendation, WorkshopFile } from './format';
import type { WhoseAttribution } from '../erasing/eraseAttribution';
import { withoutBackers } from '../erasing/variantBackers';

type FileContribution = NonNullable<WorkshopFile['contributions']>[number];

/**
 * A workshop file that does not say any more who proposed, objected, reserved and spoke; texts, mappings and numbers stay.
 * The very same file where it did not say so. What it loses it does not speak of: an update from it forgets nothing.
 */
export function redactFile(file: WorkshopFile, whose: WhoseAttribution): WorkshopFile {
  const chosen = whose === 'all' ? undefined : new Set(whose);
  const isChosen = (id: string | undefined) => !chosen || (id !== undefined && chosen.has(id));
  const isAbout = ({ recommendations = [] }: FileContribution) => !chosen || recommendations.some(isChosen);

  const recommendations = file.recommendations?.map((item) => (isChosen(item.id) ? nameless(item) : item));
  const contributions = file.contributions?.filter((said) => !isAbout(said));
  const changed =
    recommendations?.some((item, at) => item !== file.recommendations?.[at]) === true ||
    contributions?.length !== file.contributions?.length;
  if (!changed && (chosen !== undefined || withoutBackers(file) === file)) return file;

  const { contributions: _, ...rest } = file;
  const redacted: WorkshopFile = {
    ...rest,
    ...(recommendations && { recommendations }),
    ...(contributions && chosen && { contributions }),
    ...(!chosen && { leftOut: ['attribution'] }),
  };
  // Shapes stay as they are: a list becomes an empty one.
  return chosen ? redacted : (withoutBackers(redacted) as WorkshopFile);
}

function nameless(item: FileRecommendation): FileRecommendation {
  const { proposers = [], positions = [], reservations = [], ...rest } = item;
  const says = proposers.length + positions.length + reservations.length > 0;
  return withoutBackers(says ? rest : item) as FileRecommendation;
}
