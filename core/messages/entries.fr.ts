import type { entriesEn } from './entries.en';

export const entriesFr: Record<keyof typeof entriesEn, string> = {
  'entry.otherLanguage':
    'Cette saisie a déjà un texte dans cette langue. Modifiez les deux textes au Bureau.',
  'entry.holdsMore':
    'Cette saisie porte plus que ce que montre sa ligne (autre langue, positions, notes, liens). Elle reste ce qu’elle est ; modifiez-la au Bureau.',
  'entry.notInLine':
    'La ligne ne peut pas dire toute cette saisie (un retour à la ligne, par exemple). Modifiez-la au Bureau.',
  'entry.gone':
    'La saisie a été retirée entre-temps. La ligne est conservée : Entrée l’enregistre à nouveau.',
  'entry.marked':
    'La modification traverse des mots entre crochets, mis en forme ou portant une note. Faites-la au Bureau.',
};
