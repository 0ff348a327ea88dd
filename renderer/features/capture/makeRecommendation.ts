import { isRefusal } from '../../../core/messages/refusal';
import type { Language } from '../../../core/model/language';
import type { Contribution } from '../../../core/model/recommendation';
import { runCommand } from '../../state/commands';
import { showToast } from '../../state/toasts';
import { select } from '../../state/view';

/** A recommendation in the words of what was said; the contribution stays as it was and is linked to it. */
export async function makeRecommendation(said: Contribution, language: Language): Promise<void> {
  const id = crypto.randomUUID();
  const made = await runCommand('recommendation.capture', {
    id,
    language,
    nodes: [{ type: 'text', text: said.text }],
    proposers: said.delegation === undefined ? [] : [said.delegation],
  });
  const answer = isRefusal(made)
    ? made
    : await runCommand('contribution.link', {
        id: said.id,
        from: said.recommendations,
        recommendations: [...said.recommendations, id],
      });
  if (isRefusal(answer)) showToast({ refusal: answer });
  else select({ kind: 'recommendation', id });
}
