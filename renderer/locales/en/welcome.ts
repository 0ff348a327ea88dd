/** The first screen: who is working. */
export const welcome = {
  title: 'Who is working?',
  lede: 'Your name is noted beside what you write, on this laptop only.',
  name: 'Your name',
  namePlaceholder: 'Awa Diop',
  nameFirst: 'Type your name first.',
  role: 'Your role',
  roles: { facilitator: 'Facilitator', rapporteur: 'Rapporteur', secretariat: 'Secretariat' },
  roleHints: {
    facilitator: 'You lead the room: speakers, agreement, what the screen shows.',
    rapporteur: 'You turn what is said into agreed wording.',
    secretariat: 'You prepare the meeting, issue the document and keep it.',
  },
  start: 'Start working',
  promise: 'Everything stays on this computer: no account, no network. Every change is saved as you make it.',
} as const;
