import type { emblemsEn } from './emblems.en';

/** Ce qui est dit des emblèmes d’un modèle. */
export const emblemsFr: Record<keyof typeof emblemsEn, string> = {
  'emblem.noStatement':
    'L’emblème « {emblem} » du modèle « {style} » ne doit pas figurer sans sa mention, et n’en a pas en {language}. Saisissez-la dans Préparer, Document, Emblèmes et pied de page.',
  'emblem.noAlt':
    'L’emblème « {emblem} » du modèle « {style} » n’a pas de description en {language} pour qui ne le voit pas. Saisissez-la dans Préparer, Document, Emblèmes et pied de page.',
  'emblem.tooLow':
    'L’emblème « {emblem} » du modèle « {style} » mesure {height} mm de haut ; avec sa mention, il lui en faut au moins {least}. Réglez sa hauteur dans Préparer, Document, Emblèmes et pied de page.',
  'emblem.smaller':
    'L’emblème « {emblem} » du modèle « {style} » ne doit pas être plus petit que les autres logos, et « {other} » est plus haut et plus large. Agrandissez l’un ou réduisez l’autre dans Préparer, Document, Emblèmes et pied de page.',
  'emblem.noImage':
    'L’image de l’emblème « {emblem} » n’est pas dans le modèle « {style} ». Retirez l’emblème dans Préparer, Document, Emblèmes et pied de page, puis choisissez de nouveau l’image.',
  'emblem.gone': 'Cet emblème n’existe plus : quelqu’un l’a peut-être retiré. Rien n’a été modifié.',
  'emblem.full': 'Un modèle contient au plus {limit} emblèmes. Retirez-en un d’abord. Rien n’a été modifié.',
  'emblem.empty':
    '« {name} » est vide (0 octet). Copiez de nouveau l’image depuis son origine, puis choisissez-la.',
  'emblem.tooLarge':
    '« {name} » fait {size} Ko ; un emblème en fait au plus {limit}, car chaque document le contient. Enregistrez-le plus petit : 600 pixels de large suffisent pour 5 cm.',
  'emblem.tooManyPixels':
    '« {name} » compte {width} × {height} pixels ; un emblème en compte au plus {limit} en largeur ou en hauteur, plus qu’une page n’en imprime. Enregistrez-le plus petit.',
  'emblem.svg':
    '« {name} » est un dessin (SVG) : Word 2013 ne peut pas l’afficher, et un tel fichier peut en charger d’autres. Enregistrez-le en PNG, 600 pixels de large au moins, et choisissez ce fichier.',
  'emblem.otherKind':
    '« {name} » n’est ni une image PNG ni une image JPEG que tout programme affiche. Ouvrez-la dans son programme, enregistrez-la en PNG et choisissez ce fichier.',
  'emblem.damaged':
    '« {name} » est endommagée ou tronquée. Copiez de nouveau l’image depuis son origine, puis choisissez-la.',
  'emblem.pressColors':
    '« {name} » a des couleurs d’imprimerie (CMJN), que les écrans et le PDF/A rendent mal. Enregistrez-la en RVB, de préférence en PNG, et choisissez ce fichier.',
  'emblem.turned':
    '« {name} » est couchée et demande seulement à être tournée. Tournez-la dans un programme d’images, enregistrez-la et choisissez ce fichier.',
  'emblem.unprintable':
    '« {name} » ne peut pas être dessinée dans un PDF. Enregistrez-la en PNG dans un programme d’images et choisissez ce fichier.',
};
