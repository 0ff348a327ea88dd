import { afterEach, beforeEach } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import type { States } from '../../core/ledger/ledger';
import { TestHost } from './host';

// Each test that imports this begins with a workshop without people.
export let test: TestHost;
export let workshop: string;
beforeEach(async () => {
  ({ test, workshop } = await TestHost.ready());
});
afterEach(async () => test.end());

export const LIST = [
  'Pays;Nom;Prénom;Fonction;Courriel',
  'Côte d’Ivoire;KOUASSI;Awa;Chef de délégation;awa@example.org',
  'Ivory Coast;TRAORÉ;Mariam;Juge;',
  'Niger;SAÏDOU;Ibrahim;Magistrat;',
  'CI;Kouassi;Awa;Directrice;',
  'Liban;HADDAD;Rima;Experte;',
  'Niger;;;Magistrat;',
].join('\r\n');

export async function people(): Promise<States['people']['participants']> {
  const opened = await test.desk.openLedger({ ledger: { scope: 'people', id: workshop } });
  if (isRefusal(opened)) throw new Error(opened.refused);
  return (opened.state as States['people']).participants;
}
export const delegations = async () => Object.values((await test.workshop(workshop)).delegations);
export const undo = (scope: 'workshop' | 'people') => test.step('undo', { scope, id: workshop });
export const redo = (scope: 'workshop' | 'people') => test.step('redo', { scope, id: workshop });

export async function rowsOf(
  list: string,
  filter: 'all' | 'refused' | 'merged' | 'skipped' | 'doubtful' = 'all',
) {
  const answer = await test.desk.listRows({ list, filter, from: 0, count: 500 });
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer.rows;
}

/** The host after a restart. */
export function goOnWith(next: TestHost): void {
  test = next;
}
