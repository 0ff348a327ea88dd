import type { NoticeCode } from './notices.en';

/** Ce qu’un avis dit en français. */
export const noticesFr: Record<NoticeCode, string> = {
  'handover.erasedSince':
    'La copie « {label} » date d’avant l’effacement de noms ou d’attributions sur cet ordinateur. Elle est reprise sans eux.',
  'opening.tornLine':
    'La dernière séance s’est arrêtée pendant l’écriture d’une modification. Rien de ce qui était « enregistré » n’est perdu ; la ligne inachevée est conservée dans {kept}.',
  'opening.damagedLines':
    'Une partie de l’historique est illisible ({file}). Tout est restauré jusqu’à cet endroit ; {lost} modifications ultérieures n’ont pas pu l’être. Le fichier abîmé est conservé dans {kept}.',
  'opening.missingLines':
    'Une partie de l’historique n’est dans aucun fichier (après la modification {after}, avant la {before}). L’atelier lui-même est restauré d’après son dernier instantané.',
  'opening.damagedSnapshot':
    'Un instantané est illisible ({file}). Un plus ancien et le journal l’ont remplacé ; le fichier abîmé est conservé dans {kept}.',
  'opening.startedAnew':
    'Aucun des fichiers n’est lisible : on repart de zéro. Les fichiers sont conservés dans le dossier « quarantine » : ne le supprimez pas et demandez de l’aide.',
  'opening.unexpectedState':
    'Ce qui a été restauré n’est pas tout à fait ce que cette version attend (à {where}). Tout est conservé ; merci de le signaler.',
  'opening.asReceived':
    'La copie « {label} » est telle qu’elle a été reçue : rien de ce qui y aurait été fait depuis n’a été trouvé ici.',
  'opening.foreignDrafts':
    'Des textes inachevés d’un autre atelier se trouvaient à la place des nôtres. Ils ont été mis de côté ({kept}) et ne sont pas proposés ici.',
  'opening.damagedDrafts': 'Un texte inachevé est illisible. Le fichier abîmé est conservé dans {kept}.',
  'opening.readOnly':
    'Cette bibliothèque ne peut être que lue ici : rien de ce que vous modifiez ne peut être enregistré. Copiez-la là où vous pouvez écrire, ou demandez le droit d’y écrire.',
  'opening.weakLock':
    'L’emplacement de cette bibliothèque (un partage ou une clé) ne peut pas tenir un second Rapporteur à l’écart. Ouvrez-la sur un seul ordinateur à la fois : si deux y écrivent, l’un des deux est refusé et averti.',
  'opening.brokenEntry':
    '« {entry} » dans la bibliothèque ne peut pas être ouvert et a été laissé de côté. Tout le reste est ouvert, et rien n’y a changé.',
  'opening.erasing':
    'Des noms qui devaient être effacés dans « {entry} » n’ont pas encore pu l’être. Un nouvel essai aura lieu au prochain démarrage.',
  'opening.archive':
    'Les archives ne peuvent pas être ouvertes : rien ne peut être archivé, listé ni vérifié pour l’instant. Les ateliers sont ouverts ; voyez le dossier « archive » de la bibliothèque, puis redémarrez.',
  'opening.inventoryAdopted':
    'Les archives ont désormais un inventaire à côté d’elles. Il énumère les paquets trouvés aujourd’hui ({count}) ; il ne dit rien de ce qui leur est arrivé auparavant.',
  'opening.inventoryBegunAnew':
    'L’inventaire des archives manquait ou était vide ; il a été recommencé avec les paquets trouvés ({count}). Un paquet disparu avec lui ne sera plus signalé : comparez avec une seconde copie.',
  'opening.inventoryTorn':
    'La dernière ligne de l’inventaire des archives n’était pas achevée quand l’ordinateur s’est arrêté ; elle a été retirée. Rien de ce qui était annoncé comme « archivé » n’est perdu.',
  'opening.inventoryDamaged':
    'La ligne {line} de l’inventaire des archives a été modifiée, retirée ou abîmée. Rien n’en a été récrit. Vérifiez les archives et comparez avec une seconde copie.',
  'opening.inventoryClosed':
    'L’inventaire des archives ne peut être ni lu ni écrit : rien ne peut être archivé pour l’instant. Ce qui s’y trouve peut être listé, cherché et ouvert.',
  'opening.lostHistory':
    'L’historique ({file}) était vide ou absent. Ce que contenait le dernier instantané, jusqu’à la modification {rev}, est restauré ; tout ce qui est plus récent est perdu. Relisez avant de continuer.',
  'opening.foreignFile':
    'Un fichier d’un autre atelier se trouvait à la place du nôtre ({file}). Il a été mis de côté ({kept}), et ce qui reste du nôtre est restauré. Relisez avant de continuer.',
  'opening.lostBase':
    'Le début de l’historique ({file}) était vide, abîmé ou absent. Rien du présent n’est perdu ; l’état aux étapes les plus anciennes peut ne plus être montré.',
  'import.half':
    'Rapporteur s’est arrêté au milieu d’une importation : les délégations de la liste ont été ajoutées, ses personnes non. Annuler « importation d’une liste » les reprend ; importer à nouveau la liste la complète, sans ajouter personne deux fois.',
  'import.nothing':
    'Rapporteur s’est arrêté alors qu’une liste allait être importée : rien n’en a été ajouté. Importez-la à nouveau.',
  'file.replaced': '{where} : {count} caractère(s) que Word ne peut pas contenir, remplacé(s) ou retiré(s).',
  'file.hidden':
    '{where} : {count} caractère(s) invisible(s) ; ils peuvent inverser l’ordre des lettres. Ils sont gardés ; la page Vérifier et exporter mène à eux.',
  'file.hiddenMore':
    '{where} et {more} autre(s) : {count} caractère(s) invisible(s) ; ils peuvent inverser l’ordre des lettres. Ils sont gardés ; la page Vérifier et exporter mène à eux.',
  'file.agreedAgainst':
    'Convenu dans ce fichier alors qu’une objection, une réserve ou un crochet subsiste : {numbers}. L’état reste celui du fichier ; l’adoption attend, et la page Vérifier et exporter y mène.',
  'file.leftOut':
    'Ce fichier ne dit pas qui a proposé quoi : il a été écrit sous la règle de non-attribution.',
  'update.done':
    'Mis à jour d’après le fichier : {changed} modifié(s), {added} ajouté(s). « Annuler » revient en arrière.',
  'update.nothing': 'Le fichier ne dit rien qui ne soit déjà ici : rien n’a été modifié.',
  'update.stayed':
    '{stayed} élément(s) que le fichier n’a pas sont restés tels quels ; de même les notes privées, les libellés à départager et ce que l’ordre du jour a noté.',
  'update.agreedAgainst':
    'Convenu dans le fichier, mais une objection, une réserve ou un crochet s’y oppose : {numbers}. Ici, cela ne vaut accord que dans cette mesure.',
  'update.erasedStayed':
    'Les auteurs des propositions ont été effacés ici. Le fichier les nomme encore ; cette partie a été laissée de côté.',
  'update.statusStayed':
    'Le document du fichier est moins avancé que celui d’ici : son statut et ses numéros sont restés tels quels.',
  'fault.room':
    'La vue de la salle n’a pas pu être préparée ({reason}) : l’écran de la salle est en attente. Renvoyez-la quand vous voulez ; merci de le signaler.',
  'fault.host':
    'Une erreur interne s’est produite ({reason}), et l’écran de la salle est en attente. Tout ce qui portait « Enregistré » l’est. Vous pouvez continuer ; merci de le signaler.',
  fault:
    'Une erreur interne s’est produite ({request} : {reason}). Rien d’enregistré n’est perdu ; merci de le signaler.',
};
