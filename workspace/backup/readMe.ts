/** What a person reads who finds the folder of a backup, in English and French. */
export const README = `This folder is a second copy of a Rapporteur library, made by itself while people worked.
To go on from it on another computer: open Rapporteur, choose "Go on from a second copy" in the library, and this folder;
or, without a screen:  rapporteur restore THIS-FOLDER --library A-NEW-FOLDER
Unless somebody chose otherwise it is encrypted: the passphrase chosen then is needed, and nobody can replace it.
Do not rename or edit anything in here.

Ce dossier est une seconde copie d’une bibliothèque Rapporteur, faite d’elle-même pendant le travail.
Pour continuer sur un autre ordinateur : ouvrir Rapporteur, choisir « Continuer depuis une seconde copie » dans la bibliothèque,
puis ce dossier ; ou, sans écran :  rapporteur restore CE-DOSSIER --library UN-NOUVEAU-DOSSIER
Sauf choix contraire, elle est chiffrée : il faut la phrase secrète choisie alors, que personne ne peut remplacer.
Ne rien renommer ni modifier ici.
`;
