import type { Translated } from '../../../core/messages/translated';
import type { welcome as en } from '../en/welcome';

export const welcome: Translated<typeof en> = {
  title: 'Qui travaille ?',
  lede: 'Votre nom accompagne ce que vous écrivez, sur cet ordinateur seulement.',
  name: 'Votre nom',
  namePlaceholder: 'Awa Diop',
  nameFirst: 'Saisissez d’abord votre nom.',
  role: 'Votre rôle',
  roles: { facilitator: 'Facilitation', rapporteur: 'Rapporteur', secretariat: 'Secrétariat' },
  roleHints: {
    facilitator: 'Vous conduisez la salle : parole, accord, ce que montre l’écran.',
    rapporteur: 'Vous transformez ce qui est dit en libellés convenus.',
    secretariat: 'Vous préparez la réunion, publiez le document et le conservez.',
  },
  start: 'Commencer',
  promise:
    'Tout reste sur cet ordinateur : ni compte, ni réseau. Chaque modification est enregistrée aussitôt.',
};
