import { refuse } from './refusal';

/** Why a package of the archive cannot be taken for what it says; a reason within a sentence. */
export const packageFaults = {
  description: refuse('package.description'),
  text: refuse('package.text'),
};
