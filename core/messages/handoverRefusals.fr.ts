import type { handoverRefusalsEn } from './handoverRefusals.en';

/** Refusals about copies that are handed over, and about what was changed on both sides, in French. */
export const handoverRefusalsFr: typeof handoverRefusalsEn = {
  'conflict.moved':
    'Le libellé actuel a été modifié entre-temps : « {present} ». Les deux sont toujours là : comparez-les de nouveau, puis choisissez.',
  'conflict.nested':
    'Là où les deux diffèrent se trouvent déjà des crochets, et des crochets ne s’imbriquent pas. Choisissez l’un des deux, ou réglez d’abord ces crochets.',
  'handover.notOne': 'Ce n’est pas un fichier confié par Rapporteur, ou il vient d’une version plus récente.',
  'handover.altered':
    'Ce fichier n’est plus tel qu’il a été écrit : sa somme de contrôle diffère. Redemandez-le ; rien n’a changé ici.',
  'handover.needsPassphrase': 'Ce fichier est chiffré : saisissez sa phrase secrète.',
  'handover.passphrase': 'Cette phrase secrète n’ouvre pas le fichier. Rien n’a changé ; réessayez.',
  'handover.otherWorkshop':
    'Ce fichier revient à « {title} », qui n’est pas dans cette bibliothèque. Rien n’a changé.',
  'handover.twice': 'Ce fichier de « {label} » a déjà été repris. Rien n’a changé.',
  'handover.older':
    'Un fichier plus récent de « {label} » a déjà été pris en compte, et il contient ce que celui-ci contient. Rien n’a changé.',
  'handover.here': 'Cette copie de « {label} » est déjà ici. Rien n’a changé.',
  'handover.ownCopy':
    'C’est la copie destinée à « {label} » : ouvrez-la sur leur ordinateur. Ici, reprenez ce qu’ils rendent.',
  'handover.ownReturn':
    'Ce fichier revient à la personne qui a confié « {label} » : ouvrez-le sur son ordinateur, pas sur celui-ci.',
  'handover.baseLost':
    'Ce qui avait été reçu sous « {label} » n’est plus sur ce disque : les changements ne peuvent pas être établis. Ouvrez de nouveau le fichier que l’on vous a confié ; rien ici ne sera perdu.',
  'handover.notReceived':
    'Cet atelier n’a pas été confié à cet ordinateur : il n’y a personne à qui le rendre.',
  'handover.unsound':
    'Ce fichier est incohérent ({what}) : Rapporteur ne l’a pas écrit ainsi. Rien n’a changé ; redemandez-le.',
  'handover.settled':
    'Cette version a été réglée entre-temps, peut-être dans une autre fenêtre. Relisez la liste.',
  'handover.notAText':
    'Cette version ne peut pas être mise en place d’ici : ce n’est pas un texte, ou l’élément n’existe plus. Changez-le là où il se trouve, puis gardez ce qui est ici.',
  'handover.noVariants': 'Un titre n’a pas de variantes : choisissez l’un des deux.',
  'handover.tooMuch':
    'Plus de {limit} autres versions se trouveraient à côté de cette copie. Rien n’a changé.',
};
