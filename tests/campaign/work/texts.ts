import { isRefusal } from '../../../core/messages/refusal';
import { newId, type Session } from '../session';
import type { Kind } from './kinds';
import { taken, words, workshopOf } from './taken';

/** `proposer`: id of a delegation that is there. */
export async function capture(
  session: Session,
  workshop: string,
  text: string,
  kind: Kind,
  proposer?: string,
) {
  const { client, scene } = session;
  const proposers = proposer === undefined ? {} : { proposers: [proposer] };
  const payload = { id: newId(scene, 'r'), language: 'en', nodes: words(text), ...proposers };
  const ledger = { scope: 'workshop', id: workshop } as const;
  const answer = await client.api.runCommand({ ledger, command: 'recommendation.capture', payload });
  return taken(session, kind, answer);
}

export async function captures(session: Session, kind: Kind = 'captures', most = 12): Promise<void> {
  const workshop = workshopOf(session);
  const texts = Array.from(
    { length: 1 + session.random.below(most) },
    (_, at) => `To strengthen cooperation ${at} ${'é'.repeat(session.random.below(300))}`,
  );
  await Promise.all(texts.map((text) => capture(session, workshop, text, kind)));
}

/** Writes enough journal lines that snapshots are made. */
export function manyLines(session: Session): Promise<void> {
  return captures(session, 'manyLines', 60);
}

export async function wordings(session: Session): Promise<void> {
  const ledger = { scope: 'workshop', id: workshopOf(session) } as const;
  const opened = await session.client.api.openLedger({ ledger });
  if (isRefusal(opened) || !('recommendations' in opened.state)) return;
  const all = Object.values(opened.state.recommendations).slice(0, 8);
  if (all.length === 0) return captures(session);
  await Promise.all(
    all.map(async ({ id, text }) => {
      const nodes = words(`Reworded ${session.random.below(1e9)}`);
      const payload = { id, language: 'en', nodes, base: text['en']?.rev ?? 0 };
      const command = 'recommendation.reword';
      taken(session, 'wordings', await session.client.api.runCommand({ ledger, command, payload }));
    }),
  );
}

/** Undoes a few steps, and redoes some of them. */
export async function undoingAndRedoing(session: Session): Promise<void> {
  const { client, random } = session;
  const ledger = { scope: 'workshop', id: workshopOf(session) } as const;
  const back = 1 + random.below(6);
  const steps = [
    ...Array.from({ length: back }, () => 'undo' as const),
    ...Array.from({ length: random.below(back + 1) }, () => 'redo' as const),
  ];
  for (const direction of steps) {
    let answer = await client.api[direction]({ ledger });
    if (isRefusal(answer) && answer.refused === `${direction}.asks`)
      answer = await client.api[direction]({ ledger, confirmed: Number(answer.values?.['step']) });
    taken(session, 'undoingAndRedoing', answer);
  }
}

/** Looks at an earlier step, and copies it back: whole, or some recommendations. */
export async function restoring(session: Session): Promise<void> {
  const { client, random } = session;
  const workshop = workshopOf(session);
  const opened = await client.api.openLedger({ ledger: { scope: 'workshop', id: workshop } });
  if (isRefusal(opened)) return void taken(session, 'restoring', opened);
  const rev = random.below(opened.rev + 1);
  const past = await client.api.past({ workshop, moment: { rev } });
  if (isRefusal(past)) return void taken(session, 'restoring', past);
  const some = Object.keys(past.state.recommendations).slice(0, 3);
  const scope =
    some.length > 0 && random.chance(0.4)
      ? { of: 'recommendations' as const, recommendations: some }
      : { of: 'whole' as const };
  taken(session, 'restoring', await client.api.restore({ workshop, rev, scope }));
}

export async function drafts(session: Session): Promise<void> {
  const workshop = workshopOf(session);
  for (let step = 1 + session.random.below(10); step > 0; step -= 1) {
    const text = `half a sentence ${session.random.below(1e9)}`;
    const answered = session.promised.sendDraft(workshop, 'capture', text);
    const answer = await session.client.api.putDraft({ workshop, key: 'capture', text });
    if (taken(session, 'drafts', answer)) answered();
  }
}
