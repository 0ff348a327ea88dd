import type { ChairRole } from '../../model/chair';
import type { Language } from '../../model/language';

/** The words that a running order is printed with. `{…}` are filled in. */
export interface RunningOrderWords {
  title: string;
  day: string;
  time: string;
  held: string;
  number: string;
  item: string;
  moderator: string;
  notHeld: string;
  /** Label of those who chair: one, or several. */
  roles: Record<ChairRole, { one: string; many: string }>;
}

export const RUNNING_ORDER_WORDS: Record<Language, RunningOrderWords> = {
  en: {
    title: 'Running order',
    day: 'Day {number}: {date}, {from}–{to}',
    time: 'Time',
    held: 'Held',
    number: 'No.',
    item: 'Item',
    moderator: 'Moderator',
    notHeld: 'not held',
    roles: { chair: { one: 'Chair', many: 'Chairs' }, coChair: { one: 'Co-chair', many: 'Co-chairs' } },
  },
  fr: {
    title: 'Déroulement des travaux',
    day: 'Jour {number}\u00a0: {date}, {from}–{to}',
    time: 'Heure',
    held: 'Tenu',
    number: 'N°',
    item: 'Point',
    moderator: 'Modération',
    notHeld: 'non tenu',
    roles: {
      chair: { one: 'Présidence', many: 'Présidence' },
      coChair: { one: 'Coprésidence', many: 'Coprésidence' },
    },
  },
  pt: {
    title: 'Ordem dos trabalhos',
    day: 'Dia {number}: {date}, {from}–{to}',
    time: 'Hora',
    held: 'Realizado',
    number: 'N.º',
    item: 'Ponto',
    moderator: 'Moderação',
    notHeld: 'não realizado',
    roles: {
      chair: { one: 'Presidência', many: 'Presidência' },
      coChair: { one: 'Copresidência', many: 'Copresidência' },
    },
  },
  es: {
    title: 'Orden de los trabajos',
    day: 'Día {number}: {date}, {from}–{to}',
    time: 'Hora',
    held: 'Celebrado',
    number: 'N.º',
    item: 'Punto',
    moderator: 'Moderación',
    notHeld: 'no celebrado',
    roles: {
      chair: { one: 'Presidencia', many: 'Presidencia' },
      coChair: { one: 'Copresidencia', many: 'Copresidencia' },
    },
  },
};
