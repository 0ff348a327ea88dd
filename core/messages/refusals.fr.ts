import { emblemsFr } from './emblems.fr';
import { entriesFr } from './entries.fr';
import { exportRefusalsFr } from './exportRefusals.fr';
import type { RefusalCode } from './refusals.en';
import { handoverRefusalsFr } from './handoverRefusals.fr';
import { languageRefusalsFr } from './languageRefusals.fr';
import { mismatchesFr } from './mismatches.fr';
import { planTextFr } from './planText.fr';
import { reasonsFr } from './reasons.fr';
import { registrationFr } from './registration.fr';
import { speakersFr } from './speakers.fr';

/** What a refusal says in French. */
export const refusalsFr: Record<RefusalCode, string> = {
  ...registrationFr,
  ...planTextFr,
  ...emblemsFr,
  ...reasonsFr,
  ...speakersFr,
  ...mismatchesFr,
  ...entriesFr,
  ...languageRefusalsFr,
  ...handoverRefusalsFr,
  'input.invalid': 'Ce n’est pas valable : {issue}. Corrigez et réessayez.',
  'command.unknown':
    'La commande « {name} » n’existe pas. Cette fenêtre est peut-être plus ancienne que l’application : rechargez-la.',
  'thing.missing':
    'L’élément « {id} » ({kind}) n’existe plus : quelqu’un l’a peut-être retiré. Rien n’a été modifié.',
  'thing.exists':
    'Il y a déjà autre chose sous l’identifiant « {id} » ({kind}). Cela reste tel quel, et rien n’a été ajouté.',
  'delegation.duplicate': '{name} est déjà une délégation de cet atelier.',
  'delegation.inUse':
    '{name} figure encore dans : {places} ({count} au total). Retirez d’abord cette délégation de là, ou remplacez-la par une autre.',
  'text.empty': 'Il n’y a pas de texte à conserver. Saisissez d’abord le libellé.',
  'text.tooLong':
    'Ce texte compte {length} caractères ; une recommandation en contient {limit} au plus. Scindez-le.',
  'text.conflict':
    'Le libellé a changé pendant que vous écriviez. Les deux versions sont conservées : choisissez.',
  'merge.done': 'Cette fusion a déjà été faite. Rien n’a été modifié.',
  'wording.moved':
    'Ce texte a été modifié entre-temps et se lit maintenant « {present} ». Ce que vous avez écrit est gardé comme texte inachevé : comparez les deux, puis enregistrez à nouveau.',
  'order.full':
    'Trop d’éléments ont été placés à ce même endroit, entre les deux mêmes lignes. Placez celui-ci à la fin ou ailleurs. Rien n’a été modifié.',
  'status.moved':
    'Le statut a été modifié entre-temps, peut-être dans une autre fenêtre. Regardez où en est le texte, puis choisissez de nouveau. Rien n’a été modifié.',
  'languages.moved':
    'L’autre langue a été retirée entre-temps, peut-être dans une autre fenêtre, et un document en a au moins une. Regardez les langues, puis choisissez de nouveau. Rien n’a été modifié.',
  'limit.reached': 'Il n’y a plus de place ici : au plus {limit} {full}. Rien n’a été modifié.',
  'past.none': 'Cet atelier n’a rien avant ce moment. Choisissez-en un plus récent.',
  'past.ahead':
    'Ce moment n’est pas encore venu à l’heure de cet atelier ({zone}). Choisissez un jour ou une heure plus tôt.',
  'past.notYet': 'Il n’y a pas encore d’étape {rev} dans cet atelier : la dernière est la {last}.',
  'past.lost':
    'L’étape {rev} du passé ne peut pas être montrée : une partie de l’historique est endommagée ou absente. Le présent est intact ; essayez une autre étape.',
  'status.missingFields':
    'Un texte définitif ne peut se passer de {fields}. Remplissez-les dans Préparer, puis franchissez l’étape ; un projet peut être diffusé sans eux.',
  'status.openBrackets':
    'Des crochets sont encore ouverts dans {numbers}. Tranchez avant l’adoption ; le texte peut être diffusé, ou publié, avec eux.',
  'status.objections':
    'Des objections subsistent dans {numbers}, de {delegations}. Le texte s’adopte une fois qu’elles sont retirées ; il peut être diffusé, ou publié, avec elles.',
  'status.correction':
    'Un texte corrigé porte un numéro, un jour et un motif. Indiquez-les, puis publiez-le.',
  'nature.notNegotiated':
    'Positions, crochets et réserves relèvent d’un texte négocié. Changez d’abord la nature du document.',
  'state.transition': 'Une recommandation « {from} » ne peut pas devenir « {to} ».',
  'state.bracketsLeft':
    'Un texte entre crochets n’est pas convenu. Acceptez d’abord une variante de chacun. Crochets restants : {count}.',
  'state.reservationsOpen':
    'Des réserves subsistent : il peut être convenu avec réserves, ou convenu une fois qu’elles sont levées. Elles sont de {delegations}.',
  'state.objections':
    'Un texte qui soulève une objection n’est pas convenu, avec ou sans réserves. Objection de {delegations}. Changez les mots, ou notez que l’objection est retirée.',
  'round.notAsked': 'Le tour de table n’a pas été fait sur le libellé actuel.',
  'round.moved': 'Le libellé a changé entre-temps. Regardez-le de nouveau avant de clore le tour.',
  'undo.nothing': 'Il ne reste rien à annuler de votre part.',
  'undo.beforeUpdate':
    'Ce que vous avez fait avant la mise à jour de Rapporteur ne peut pas être annulé : cette version le conserve autrement. Rien n’est perdu ; sous Publier, Historique, l’atelier peut être vu tel qu’il était et recopié.',
  'redo.nothing': 'Il ne reste rien à rétablir.',
  'undo.changedSince':
    'Annulation impossible : {by} a modifié la même chose depuis ({command}). Il faut d’abord annuler cela.',
  'redo.changedSince':
    'Rétablissement impossible : {by} a modifié la même chose depuis ({command}). Il faut d’abord annuler cela.',
  'redo.goneSince': 'Rétablissement impossible : cela repose sur ce que {by} a annulé depuis ({command}).',
  'undo.asks': 'Ceci annule : {command}. Il faut d’abord le confirmer.',
  'redo.asks': 'Ceci rétablit : {command}. Il faut d’abord le confirmer.',
  'undo.moved':
    'Entre-temps, autre chose a été fait : rien n’a été annulé. Voyez ce qui vient ensuite et réessayez.',
  'undo.archived':
    'Le texte a été publié et il est archivé : sa publication ne s’annule plus. Ouvrez plutôt une correction.',
  'redo.partGone':
    'Impossible de le rétablir en entier : une partie a été remplacée par ce qui a été fait depuis. Refaites-le plutôt.',
  'revision.unexpected':
    'L’atelier est passé à la révision {actual} ; ceci a été écrit sur la révision {expected}. Réessayez.',
  'group.notEmpty': 'Recommandations encore sous cette rubrique : {count}. Déplacez-les d’abord.',
  'framework.unknown': 'Le plan « {id} » n’existe pas. Disponibles : {available}.',
  'action.unknown': '{plan} : {level} {number} n’existe pas.',
  'style.unknown': 'Le modèle « {id} » n’existe pas. Disponibles : {available}.',
  'workshop.unknown': 'L’atelier « {id} » n’est pas dans cette bibliothèque.',
  'update.locked':
    'Le texte est adopté ici, et le fichier date d’avant : rien n’a été modifié. Gardez les deux, ou ouvrez d’abord une version corrigée.',
  'workshop.known':
    'L’atelier « {title} » est déjà dans cette bibliothèque. Mettez-le à jour, gardez les deux, ou annulez.',
  ...exportRefusalsFr,
  'file.notJson': 'Ce n’est pas un fichier d’atelier : {issue}.',
  'file.newerSchema':
    'Ce fichier vient d’une version plus récente (schéma {found} ; cette version lit {known}). Mettez Rapporteur à jour.',
  'file.tooLarge': 'Ce fichier fait {size} Mo ; {limit} Mo au plus sont lus.',
  'file.missingTitle': 'La réunion n’a pas de titre. Donnez-lui-en un, dans une langue au moins.',
  'file.unknownReference':
    'L’élément « {id} » ({kind}) n’est pas dans ce fichier. Ajoutez-le, ou corrigez l’identifiant.',
  'file.duplicateId':
    'L’identifiant « {id} » est déjà celui de {first}. Donnez à chaque élément ({kind}) le sien.',
  'file.reservedKey':
    'La clé « {key} » est réservée et ne figure jamais dans un fichier d’atelier. Retirez-la.',
  'file.tooDeep': 'L’imbrication dépasse {limit} niveaux, ce qu’aucun atelier ne demande. Retirez cela.',
  'file.invalid': '{issue}. Corrigez le fichier et réessayez.',
  'people.none':
    'Il n’y a encore aucun nom à imprimer. Saisissez des personnes ou des délégations dans Préparer.',
  'people.nonePresent':
    'Personne n’a encore été noté présent. Notez qui est là dans Présence, ou imprimez toutes les personnes inscrites.',
  'file.badName':
    'Tous les ordinateurs ne peuvent pas garder un fichier nommé « {name} ». Un nom ne contient aucun des signes < > : " / \\ | ? *, ne finit ni par un point ni par une espace, et n’est pas CON, PRN, AUX, NUL, COM1 à COM9 ni LPT1 à LPT9. Rien n’a été écrit : choisissez un autre nom.',
  'file.held':
    '« {name} » ne peut pas être remplacé : un autre programme, Word par exemple, l’a peut-être ouvert. Fermez-le là-bas et réessayez, ou choisissez un autre nom. Le fichier présent est resté tel quel.',
  'file.exists':
    'Un fichier « {name} » existe déjà. Choisissez un autre nom, ou remplacez-le volontairement.',
  'file.unwritable': 'Impossible d’écrire « {name} » : {reason}. Le fichier présent est resté tel quel.',
  'file.unreadable': 'Impossible de lire « {name} » : {reason}.',
  'file.notRegular': '« {name} » n’est pas un fichier ordinaire : il n’a pas été ouvert.',
  'file.noFolder': 'Impossible d’écrire « {name} » : son dossier n’existe pas. Choisissez un autre dossier.',
  'file.readOnly':
    'Impossible d’écrire « {name} » : le dossier ou le fichier est en lecture seule. Choisissez un autre dossier. Rien n’a changé.',
  'file.diskFull':
    'Le disque est plein : « {name} » n’a pas été écrit. Le fichier présent est resté tel quel.',
  'json.empty': 'Ce fichier est vide.',
  'json.cutShort': 'Ce fichier se termine trop tôt : il est incomplet. Demandez-le à nouveau.',
  'json.unexpected':
    'Ce n’est pas du JSON lisible : « {found} » n’est pas attendu ici. Est-ce le bon fichier ?',
  'json.tooDeep': 'Ce fichier comporte plus de {limit} niveaux imbriqués : il n’a pas été lu.',
  'json.tooManyValues':
    'Ce fichier contient plus de {limit} valeurs, bien plus que tout atelier : il n’a pas été lu.',
  'json.longString': 'Ce fichier contient un seul texte de plus de {limit} Mo : il n’a pas été lu.',
  'file.notUtf8':
    'Ce fichier n’est pas en UTF-8 : ce n’est pas un fichier d’atelier, ou il a été abîmé en chemin. Redemandez-le.',
  'json.forbiddenKey': 'Le nom « {key} » n’est pas permis dans un fichier. Retirez-le et réessayez.',
  'storage.full':
    'Le disque est plein : la dernière modification n’est PAS enregistrée. Libérez de la place ; rien d’antérieur n’est perdu.',
  'storage.failed': 'La modification n’a pas pu être enregistrée ({reason}). Rien d’antérieur n’est perdu.',
  'storage.gone':
    'NON enregistré : le dossier de cette bibliothèque a été supprimé, déplacé ou débranché. Remettez-le à sa place et réessayez ; rien d’antérieur n’est perdu ici, et tout peut encore être exporté.',
  'storage.foreign':
    'NON enregistré : autre chose a écrit dans cette bibliothèque, ou a mis d’autres fichiers à la place. Fermez Rapporteur ici et partout où elle est ouverte, puis rouvrez-la en un seul endroit.',
  'storage.readOnly':
    'NON enregistré : cette bibliothèque peut être lue ici, mais rien ne peut y être écrit. Copiez-la là où vous pouvez écrire, ou demandez le droit d’y écrire.',
  'storage.unreadable':
    'Ceci n’a pas pu être lu ({reason}). Rien n’en a été modifié ; réessayez, et redémarrez Rapporteur si cela dure.',
  'storage.away':
    'Ceci ne peut être lu : le dossier de cette bibliothèque a été retiré, déplacé ou déconnecté. Rien n’est perdu pour autant : remettez-le à sa place et réessayez.',
  'storage.missing':
    'Il n’y a rien à ouvrir dans « {folder} » : ses fichiers manquent ou aucun n’est lisible.',
  'library.cannotOpen':
    'Cette bibliothèque ne peut pas être ouverte ou créée ici ({reason}). Rien n’y a changé ; choisissez un autre endroit, ou faites en sorte que celui-ci soit lisible.',
  'library.locked': 'Cette bibliothèque est déjà ouverte dans un autre Rapporteur. Fermez-le d’abord.',
  'backup.gone':
    'Le dossier ou la clé de la seconde copie n’est pas là. Remettez-la : la prochaine pause fera une copie. Tout est enregistré sur cet ordinateur.',
  'backup.full':
    'Le disque de la seconde copie est plein, même sans les plus anciennes copies. Libérez-y de la place ou choisissez-en un autre. Tout est enregistré sur cet ordinateur.',
  'backup.busy':
    'Un autre Rapporteur fait en ce moment une copie dans la même seconde copie. Réessayez quand elle sera faite. Tout est enregistré sur cet ordinateur.',
  'backup.failed':
    'La seconde copie n’a pas pu être faite ({reason}). Les copies précédentes sont intactes et tout est enregistré sur cet ordinateur.',
  'backup.none':
    'Il n’y a pas de seconde copie de Rapporteur dans « {folder} ». Choisissez le dossier qui avait été choisi pour les copies.',
  'backup.several':
    'Ce dossier contient des secondes copies de plusieurs bibliothèques. Indiquez le dossier de celle qu’il faut : {folders}.',
  'backup.noCopy': 'La copie du {at} manque ou ne peut pas être lue. Choisissez-en une autre.',
  'backup.needsPassphrase': 'Cette seconde copie est chiffrée : saisissez sa phrase secrète.',
  'backup.passphrase': 'Cette phrase secrète n’ouvre pas la seconde copie. Rien n’a été modifié ; réessayez.',
  'backup.weakPassphrase':
    'Une phrase secrète compte au moins {least} caractères. Plusieurs mots se retiennent bien et se devinent mal.',
  'backup.notChosen':
    'Aucun dossier n’a encore été choisi pour une seconde copie. Choisissez-en un dans les réglages.',
  'backup.notEmpty':
    'Il y a déjà quelque chose dans « {folder} ». Indiquez un dossier nouveau ou vide : rien n’est jamais restauré par-dessus une bibliothèque.',
  'backup.insideLibrary':
    'Ce dossier est dans la bibliothèque elle-même : une copie y serait perdue avec elle. Choisissez une clé ou un autre disque.',
  'archive.unknown': 'Il n’y a pas de paquet « {id} » dans les archives.',
  'archive.unknownFile': 'Il n’y a pas de fichier « {path} » dans le paquet « {id} ».',
  'archive.searchUnavailable':
    'La recherche dans les archives ne fonctionne pas sur cet ordinateur ({reason}). Les paquets peuvent toujours être listés, ouverts et vérifiés.',
  'archive.closed':
    'Le dossier des archives ne peut pas être lu : {reason}. Les paquets ne sont pas perdus pour autant ; rebranchez le disque, ou rétablissez le dossier à partir d’une seconde copie.',
  'archive.unreadable': 'Le paquet « {id} » n’a pas pu être lu : {reason}.',
  'archive.damaged': 'Le paquet « {id} » ne se vérifie pas : {detail}.',
  'archive.notRedacted':
    'Le paquet « {id} » n’a pas pu être refait sans dire qui a proposé quoi ; il est resté tel quel. La personne qui garde les archives en décide.',
  'archive.redactionWaits':
    'L’attribution est effacée de l’atelier. Ses paquets archivés n’ont pas encore tous pu être remplacés : {reason}. Cela sera terminé à la prochaine ouverture de la bibliothèque.',
  'archive.noHead':
    '« {head} » n’est pas l’empreinte d’un inventaire. Elle ressemble à 12-9f86…, un numéro et 64 lettres et chiffres, comme l’indique un rapport de vérification.',
  'archive.status': 'Seul un document publié s’archive. Donnez-lui d’abord le statut « publié ».',
  'archive.issueDay': 'Personne n’a indiqué le jour de publication. Indiquez-le, puis archivez le document.',
  'archive.issueStated':
    'Le jour de publication est déjà indiqué : {on}. Annulez cela, ou ouvrez une correction, qui a son propre jour.',
  'archive.issueLost':
    'Le texte tel qu’il a été publié ne peut être relu dans le journal. Publiez-le de nouveau, puis archivez-le.',
  'job.cancelled': 'Annulé. Rien n’a été écrit.',
  'room.unavailable':
    'Il n’y a pas de fenêtre pour la salle ici. Lancez Rapporteur sur le bureau ou dans un navigateur.',
  'room.noPlan': 'Cet atelier n’est rattaché à aucun plan : il n’y a pas de suivi du plan à montrer.',
  'room.notLive': 'Seule une recommandation peut changer sous les yeux de la salle. Envoyez-en une d’abord.',
  'bracket.empty': 'Il n’y a rien à mettre entre crochets : sélectionnez d’abord des mots.',
  'bracket.nested':
    'Une partie est déjà entre crochets, et des crochets ne s’emboîtent pas. Sélectionnez moins, ou ajoutez une variante à ceux-là.',
  'bracket.moved':
    'Le texte a changé entre-temps. Regardez-le de nouveau, puis mettez entre crochets ou acceptez.',
  'bracket.full': 'Ces crochets contiennent déjà vingt variantes. Réglez-en d’abord.',
  'request.fault':
    'Une erreur interne s’est produite. Ce qui portait « Enregistré » l’est ; vérifiez si ceci a été fait, et recommencez sinon.',
  'request.unreadable': 'La demande de cette fenêtre est incompréhensible. Rechargez la fenêtre.',
  'request.unknown':
    'Cette fenêtre a demandé « {name} », que cette version ne connaît pas. Rechargez la fenêtre.',
  'connection.closed':
    'Rapporteur ne répond pas : il a été fermé ou relancé. Ce qui était enregistré est en sûreté ; rouvrez-le.',
  'job.tooSlow':
    'La lecture de ce fichier dépasse {seconds} secondes : elle a été arrêtée. Rien n’a été modifié.',
  'job.tooMuch':
    'Ceci demande plus de mémoire que le travail en arrière-plan ne peut en prendre. Rien n’a été modifié.',
  'job.failed': 'Ce travail en arrière-plan s’est interrompu ({reason}). Rien n’a été écrit ; réessayez.',
  'actor.missing': 'Dites d’abord qui travaille : un nom et un rôle.',
};
