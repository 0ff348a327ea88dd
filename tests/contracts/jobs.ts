import { afterEach, describe, expect, it } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import type { Jobs } from '../../host/jobs/jobs';
import type { ListAloneTask } from '../../host/jobs/tasks/readListAlone';
import { catalogue } from '../fixtures/catalogue';
import { refusedWith } from '../support/host';

const { directory } = catalogue;
const LIST = 'Name,Country\nAwa Diop,Senegal\nMariam Traoré,Côte d’Ivoire\n';
const task = (text: string): ListAloneTask => ({
  kind: 'listAlone',
  bytes: Buffer.from(text),
  directory,
  workshop: undefined,
});
/** What no task survives: it comes from our own mistakes alone. */
const broken = (): ListAloneTask => ({ ...task(LIST), directory: null as never });
const ignore = () => undefined;

/** What everyone who runs tasks in the background keeps to, wherever they run. */
export function runJobsTests(name: string, make: () => Jobs): void {
  const made: Jobs[] = [];
  afterEach(() => Promise.all(made.splice(0).map((jobs) => jobs.close())));
  const begin = () => {
    const jobs = make();
    made.push(jobs);
    return jobs;
  };

  describe(name, () => {
    it('answers with what the task ends with, after the steps on the way', async () => {
      const told: string[] = [];
      const outcome = await begin()
        .run('a', task(LIST), ({ step }) => told.push(step))
        .finally(() => told.push('answered'));
      if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome));
      expect(outcome.rows).toHaveLength(2);
      expect(told).toEqual(['reading', 'answered']);
    });

    it('answers with a refusal of the task as it is', async () => {
      const outcome = await begin().run('a', task('\u0000\u0001'), ignore);
      expect(isRefusal(outcome)).toBe(true);
      expect(refusedWith(outcome)).not.toMatch(/^job\./);
    });

    it('tells a task that breaks by the name of its fault, and runs the next', async () => {
      const jobs = begin();
      const outcome = await jobs.run('a', broken(), ignore);
      expect(outcome).toEqual({ refused: 'job.failed', values: { reason: 'TypeError' } });
      expect(isRefusal(await jobs.run('a', task(LIST), ignore))).toBe(false);
    });

    it('runs several at once, and cancels the one that is named', async () => {
      const jobs = begin();
      const running = ['a', 'b', 'c'].map((job) => jobs.run(job, task(LIST), ignore));
      jobs.cancel('b');
      expect((await Promise.all(running)).map((each) => isRefusal(each) && each.refused)).toEqual([
        false,
        'job.cancelled',
        false,
      ]);
    });

    it('tells no step of a job once it was cancelled, and says so even where the task was refused or broke', async () => {
      const jobs = begin();
      const told: string[] = [];
      const running = [task(LIST), task('\u0000'), broken()].map((each, index) => {
        const job = `job-${index}`;
        const outcome = jobs.run(job, each, () => told.push(job));
        told.length = 0;
        jobs.cancel(job);
        return outcome;
      });
      expect((await Promise.all(running)).map(refusedWith)).toEqual(Array(3).fill('job.cancelled'));
      expect(told).toEqual([]);
    });

    it('does nothing for a job that does not run, now or later', async () => {
      const jobs = begin();
      jobs.cancel('later');
      expect(isRefusal(await jobs.run('later', task(LIST), ignore))).toBe(false);
      jobs.cancel('later');
      expect(isRefusal(await jobs.run('later', task(LIST), ignore))).toBe(false);
    });

    it('cancels what runs when it closes', async () => {
      const jobs = begin();
      const running = jobs.run('a', task(LIST), ignore);
      await jobs.close();
      expect(refusedWith(await running)).toBe('job.cancelled');
    });
  });
}
