import { clashOf } from '../../core/catalogue/planText/planMade';
import { planTextFile } from '../../core/catalogue/planText/planTextFile';
import type { DeskRequests } from '../../core/contract';
import { planTextFileName } from '../../core/exchange/fileName';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import type { Framework } from '../../core/model/framework';
import { storageRefusal } from '../../workspace/files/failures';
import { removeTemplate, saveTemplate } from '../../workspace/templates/ownTemplates';
import { readCatalogue } from '../../workspace/templates/readCatalogue';
import type { HostContext } from '../requests/context';
import type { Handlers } from '../requests/endpoint';
import { Queue } from '../runtime/queue';

type PlanRequests = Pick<DeskRequests, 'readPlanText' | 'savePlanText' | 'makePlan' | 'removePlan'>;
type Done = { done: true } | Refusal;

/** The official text of a plan: read in the background, saved as a file for another laptop; and plans made of one. */
export function planHandlers(context: HostContext): Handlers<PlanRequests> {
  const { catalogue, ledgers, jobs, files, desk, library, options } = context;
  const knownPlan = (id: string) => {
    const available = catalogue.frameworks.map(({ framework }) => framework.id).join(', ');
    return (
      catalogue.frameworks.find(({ framework }) => framework.id === id) ??
      refuse('framework.unknown', { id, available })
    );
  };
  const queue = new Queue();
  /** Changes the files of plans; then every window hears what is there. */
  const change = async (work: () => Promise<void>): Promise<Done> => {
    try {
      await work();
    } catch (error) {
      return storageRefusal(error);
    }
    const { catalogue: now } = await readCatalogue(options.templates, library.templates);
    // The list itself stays: others hold it.
    catalogue.frameworks.splice(0, catalogue.frameworks.length, ...now.frameworks);
    desk.publish('plans', catalogue.frameworks);
    return { done: true };
  };
  /** Why a plan stays: a workshop is mapped to it or cannot be read. Those in the bin are asked too: each can come back. */
  const keptBy = async ({ id: plan, name }: Framework): Promise<Refusal | undefined> => {
    for (const entry of Object.values(ledgers.library.state.workshops)) {
      const session = await ledgers.get({ scope: 'workshop', id: entry.id });
      if (isRefusal(session)) return session;
      if (session.state.frameworks.some(({ id }) => id === plan))
        return refuse('plan.inUse', { plan: name, workshop: entry.title });
    }
    return undefined;
  };

  return {
    readPlanText: async ({ plan, name, bytes, job }) => {
      const found = knownPlan(plan);
      if (isRefusal(found)) return found;
      const { levels } = found.framework;
      return jobs.run(job, { kind: 'planText', bytes, name, levels }, (step) =>
        desk.publish('job', { job, ...step }),
      );
    },

    savePlanText: async ({ plan }) => {
      const found = knownPlan(plan);
      if (isRefusal(found)) return found;
      const { framework, own } = found;
      const entered = Object.values(ledgers.library.state.wordings);
      if (!own && !entered.some(({ target }) => target.framework === plan))
        return refuse('planText.noneEntered');
      const text = planTextFile(plan, entered, own && framework);
      return files.put(planTextFileName(framework), new TextEncoder().encode(text));
    },

    makePlan: ({ plan }) =>
      queue.run(async (): Promise<Done> => {
        const clash = clashOf(
          catalogue.frameworks.map(({ framework }) => framework),
          plan,
        );
        return clash ?? change(() => saveTemplate(library.templates, 'frameworks', plan, library.fs));
      }),

    removePlan: ({ plan }) =>
      queue.run(async (): Promise<Done> => {
        const found = knownPlan(plan);
        if (isRefusal(found)) return found;
        if (!found.own) return refuse('plan.notOwn', { plan: found.framework.name });
        const kept = await keptBy(found.framework);
        return kept ?? change(() => removeTemplate(library.templates, 'frameworks', plan, library.fs));
      }),
  };
}
