import type { Figures } from './figures';

/** What a part of the campaign is given; it adds to the figures as it goes. */
export interface PartRun {
  seed: string;
  /** The first round to do, and the one to stop before. */
  from: number;
  to: number;
  /** The short form: preparations are kept small. */
  brief: boolean;
  /** Faults in every kind of work that makes a call, and at a later time too. */
  thorough: boolean;
  /** An empty folder of its own. */
  place: string;
  figures: Figures;
  /** Whether its time is over: asked between rounds. */
  isOver: () => boolean;
  /** Called after each round, with how many are done. */
  onRound: (done: number) => void;
}

/** One part: what is done to the application, and the control that shows that its count can fail. */
export interface Part {
  /** Rounds of the full campaign, and of the short form. */
  full: number;
  short: number;
  run: (run: PartRun) => Promise<void>;
  /** A planted fault: resolves to whether it was counted. */
  control: (run: PartRun) => Promise<boolean>;
}
