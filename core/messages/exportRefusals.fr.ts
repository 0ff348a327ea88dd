import type { exportRefusalsEn } from './exportRefusals.en';

/** Why a document is not made, in French. */
export const exportRefusalsFr: typeof exportRefusalsEn = {
  'export.missingText':
    'Pas de libellé en {language} pour {numbers}. Saisissez-le, ou choisissez de l’imprimer signalé comme manquant.',
  'export.staleText':
    'Le libellé en {language} est en retard sur l’original pour {numbers}. Mettez-le à jour, ou imprimez-le signalé.',
  'export.emptyList':
    'Le texte imprime la liste « {list} », qui est vide. Complétez-la dans Préparer, ou retirez la liste du texte.',
  'export.nothing':
    'Il n’y a rien à imprimer : le document n’a aucune recommandation. Saisissez-en une dans le projet, ou rétablissez-en une qui a été écartée.',
  'export.lackedThen':
    'Cette version ne peut pas être imprimée, car il y manquait quelque chose. {reason} Diffusez ensuite la version suivante : celle-ci reste ce qu’elle était.',
  'export.backwards':
    'Une liste des modifications va d’un état à un état plus récent ; ici, le premier vient après le second. Choisissez-les dans l’autre ordre.',
  'export.noPlan':
    'Cet atelier n’a pas de plan d’action : il n’y a rien à rattacher. Choisissez-en un dans Préparer, Plans.',
  'export.noProgramme':
    'Il n’y a pas de programme à imprimer : l’ordre du jour n’a aucun point. Saisissez-en un dans Salle, Ordre du jour.',
  'export.nothingForBooth':
    'Il n’y a rien à imprimer pour les interprètes : aucun point de l’ordre du jour, aucune délégation ni aucune recommandation n’est saisi. Commencez par en saisir, dans Salle, Préparer ou le projet.',
  'export.missingField': 'Le champ « {field} » est vide. Remplissez-le dans Préparer.',
  'export.openBrackets':
    'Il reste du texte entre crochets dans {numbers}. Tranchez, ou faites du document un texte négocié.',
  'export.brokenReference':
    '{numbers} renvoie à une recommandation qui n’a pas de numéro dans ce document. Corrigez le renvoi.',
  'export.language': 'Le modèle « {style} » n’a pas de libellés en {language}. Il a : {available}.',
  'export.mismatch':
    'Le fichier relu ne correspond pas à l’atelier : {detail}. Rien n’a été écrit ; merci de le signaler.',
  'export.noPdf':
    'Impossible de produire un PDF sur cet ordinateur : le composant qui le produit ne peut pas y être chargé. Exportez vers Word, puis enregistrez au format PDF.',
  'export.noPrinting': 'Rien ici ne peut imprimer. Exportez en PDF et imprimez ce fichier.',
  'export.notOpened':
    'Aucun programme de cet ordinateur n’a ouvert le PDF. Exportez en PDF, puis ouvrez et imprimez ce fichier.',
  'export.noSigns':
    'Aucune police du PDF ne contient {signs} : des cases vides seraient imprimées. Remplacez ces signes ou exportez vers Word.',
};
