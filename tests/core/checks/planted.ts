import type { RuleId } from '../../../core/checks/rules';
import { capture, opening, workshopOf, type Step } from './plant';

const words = (text: string) => [{ type: 'text', text }];
const map = (id: string): Step => [
  'recommendation.map',
  {
    id,
    mappings: [{ target: { framework: 'marrakesh', level: 'action', number: '15' }, role: 'primary' }],
  },
];
const agreed = (id: string): Step => ['recommendation.setState', { id, state: 'agreed' }];
const settled = (id: string, text: string): Step[] => [capture(id, text), map(id), agreed(id)];
const delegation: Step = [
  'delegation.add',
  { id: 'd1', kind: 'organisation', name: { en: 'Frontier Office' } },
];

/** A text without a finding. */
const BASE: Step[] = [
  opening,
  ['document.setNature', { nature: 'negotiated' }],
  ...settled('r0', 'Share data'),
];

/** A violation of each rule, in recommendations of its own, so that all fit into one workshop. */
export const PLANTED: Record<RuleId, Step[]> = {
  nothing: [['recommendation.remove', { id: 'r0' }]],
  fields: [['document.setField', { field: 'opening', language: 'en', base: [2], paragraphs: [] }]],
  planNotInForce: [['meeting.describe', { startsOn: '2026-03-01', endsOn: '2026-03-02' }]],
  other: [
    ...settled('other', 'Ask'),
    [
      'recommendation.reword',
      {
        id: 'other',
        language: 'en',
        base: 1,
        nodes: [...words('Ask '), { type: 'field', field: 'observers' }],
      },
    ],
  ],
  missing: [
    ['recommendation.capture', { id: 'missing', language: 'fr', nodes: words('Former') }],
    map('missing'),
    agreed('missing'),
  ],
  stale: [
    ['recommendation.capture', { id: 'stale', language: 'fr', nodes: words('Partager') }],
    [
      'recommendation.reword',
      { id: 'stale', language: 'en', base: 0, nodes: words('Share'), translatedFrom: 'fr' },
    ],
    ['recommendation.reword', { id: 'stale', language: 'fr', base: 1, nodes: words('Tout partager') }],
    map('stale'),
    agreed('stale'),
  ],
  brackets: [
    ...settled('brackets', 'Share all data'),
    [
      'bracket.make',
      { id: 'brackets', language: 'en', base: 1, from: 6, to: 9, delegations: [], others: [] },
    ],
  ],
  references: [
    capture('gone', 'Withdraw'),
    ...settled('references', 'See'),
    [
      'recommendation.reword',
      {
        id: 'references',
        language: 'en',
        base: 1,
        nodes: [...words('See '), { type: 'reference', recommendation: 'gone' }],
      },
    ],
    ['recommendation.setState', { id: 'gone', state: 'withdrawn' }],
  ],
  hidden: settled('hidden', 'Pay \u202e000,1\u202c now'),
  conflicts: [
    ...settled('conflicts', 'Meet'),
    ['recommendation.reword', { id: 'conflicts', language: 'en', base: 1, nodes: words('Meet more') }],
    ['recommendation.reword', { id: 'conflicts', language: 'en', base: 1, nodes: words('Meet less') }],
  ],
  objections: [
    ['delegation.add', { id: 'd2', kind: 'state', name: { en: 'Niger' } }],
    capture('objections', 'Fence'),
    map('objections'),
    ['recommendation.setPosition', { id: 'objections', delegation: 'd2', position: 'objects' }],
  ],
  notAgreed: [capture('notAgreed', 'Train'), map('notAgreed')],
  agreedEarlier: [
    ...settled('agreedEarlier', 'Patrol'),
    ['recommendation.closeRound', { id: 'agreedEarlier', language: 'en', base: 1 }],
    [
      'recommendation.reword',
      { id: 'agreedEarlier', language: 'en', base: 1, nodes: words('Patrol at sea') },
    ],
  ],
  unmapped: [capture('unmapped', 'Return'), agreed('unmapped')],
  reservations: [
    delegation,
    ...settled('reservations', 'Count'),
    [
      'reservation.enter',
      {
        id: 'reservations',
        delegation: 'd1',
        language: 'en',
        nodes: words('We cannot'),
      },
    ],
  ],
  leftOut: [capture('leftOut', 'Wait'), ['recommendation.setState', { id: 'leftOut', state: 'deferred' }]],
};

export const clean = () => workshopOf('workshop-guide', ...BASE);
export const planted = (...rules: RuleId[]) =>
  workshopOf('workshop-guide', ...BASE, ...rules.flatMap((rule) => PLANTED[rule]));

/** All violations at once, except the empty document, which excludes most others. */
export const everything = () =>
  planted(...(Object.keys(PLANTED) as RuleId[]).filter((rule) => rule !== 'nothing'));
