import { planTextFile } from '../../core/catalogue/planText/planTextFile';
import type { DeskRequests } from '../../core/contract';
import { planTextFileName } from '../../core/exchange/fileName';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import type { Framework } from '../../core/model/framework';
import type { HostContext } from '../requests/context';
import type { Handlers } from '../requests/endpoint';

type PlanRequests = Pick<DeskRequests, 'readPlanText' | 'savePlanText'>;

/** The official text of a plan: read in the background, and saved as a file for another laptop. */
export function planHandlers({ catalogue, ledgers, jobs, files, desk }: HostContext): Handlers<PlanRequests> {
  const planOf = (id: string): Framework | Refusal => {
    const known = catalogue.frameworks.map(({ framework }) => framework);
    const available = known.map((framework) => framework.id).join(', ');
    return known.find((framework) => framework.id === id) ?? refuse('framework.unknown', { id, available });
  };

  return {
    readPlanText: async ({ plan, name, bytes, job }) => {
      const found = planOf(plan);
      if (isRefusal(found)) return found;
      const { levels } = found;
      return jobs.run(job, { kind: 'planText', bytes, name, levels }, (step) =>
        desk.publish('job', { job, ...step }),
      );
    },

    savePlanText: async ({ plan }) => {
      const found = planOf(plan);
      if (isRefusal(found)) return found;
      const entered = Object.values(ledgers.library.state.wordings);
      if (!entered.some(({ target }) => target.framework === plan)) return refuse('planText.noneEntered');
      const text = planTextFile(plan, entered);
      return files.put(planTextFileName(found), new TextEncoder().encode(text));
    },
  };
}
