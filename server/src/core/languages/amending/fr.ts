import type { AmendingWords } from './words.ts';

const ordinals =
  'premier|deuxième|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|seizième|dix-septième|dix-huitième|dix-neuvième|vingtième|vingt et unième|vingt-deuxième|vingt-troisième|vingt-quatrième|vingt-cinquième|vingt-sixième|vingt-septième|vingt-huitième|vingt-neuvième|trentième';

export const amending: AmendingWords = {
  quotes: ['«\u00a0', '\u00a0»'],
  of: 'de {the}',
  in: '(dans|à) {the}',
  ordinals: { the: ordinals, of: ordinals, in: ordinals },
  nth: '{n}(e|er|ème|ᵉ)',
  cardinals:
    'un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt',
  item: '{n})',
  quoted:
    'les mots|le mot|les termes|le terme|le membre de phrase|l’expression|le chiffre|le nombre|la date|ce qui suit|le texte',
  quotedAfter: '',
  and: 'et|, et',
  to: 'à|-|–',
  within: '{the} du projet n° {n}',
  places: {
    operative: {
      the: '(le |)paragraphe {n}[ du dispositif]|(le |)par. {n}|OP[ ]{n}|l’article {n}|la clause {n}',
      of: 'du paragraphe {n}[ du dispositif]|du par. {n}|de l’article {n}|de la clause {n}',
      in: 'au paragraphe {n}[ du dispositif]|dans le paragraphe {n}[ du dispositif]|au par. {n}|à l’article {n}|à la clause {n}|dans la clause {n}',
    },
    operativeNth: {
      the: 'le {nth} paragraphe du dispositif|la {nth} clause du dispositif',
      of: 'du {nth} paragraphe du dispositif|de la {nth} clause du dispositif',
      in: 'au {nth} paragraphe du dispositif|à la {nth} clause du dispositif|dans le {nth} paragraphe du dispositif',
    },
    operativeSole: {
      the: 'le paragraphe du dispositif',
      of: 'du paragraphe du dispositif',
      in: 'au paragraphe du dispositif',
    },
    preambular: {
      the: '(l’|)alinéa {n} du préambule|al. {n}|PP[ ]{n}|la clause préambulaire {n}',
      of: 'de l’alinéa {n} du préambule|de la clause préambulaire {n}',
      in: 'à l’alinéa {n} du préambule|à la clause préambulaire {n}',
    },
    preambularNth: {
      the: 'le {nth} (alinéa|paragraphe) du préambule|{nth} alinéa[ du préambule]|la {nth} clause (préambulaire|du préambule)',
      of: 'du {nth} (alinéa|paragraphe) du préambule|de la {nth} clause (préambulaire|du préambule)',
      in: 'au {nth} (alinéa|paragraphe) du préambule|dans le {nth} alinéa du préambule|à la {nth} clause (préambulaire|du préambule)',
    },
    item: {
      the: 'l’alinéa {item} {of}|le sous-alinéa {item} {of}|la sous-clause {item} {of}|{the}[,] {sub}',
      of: 'de l’alinéa {item} {of}|du sous-alinéa {item} {of}|de la sous-clause {item} {of}',
      in: 'à l’alinéa {item} {of}|au sous-alinéa {item} {of}|à la sous-clause {item} {of}|dans l’alinéa {item} {of}',
    },
    itemNth: {
      the: 'le {nth} alinéa {of}|la {nth} sous-clause {of}',
      of: 'du {nth} alinéa {of}|de la {nth} sous-clause {of}',
      in: 'au {nth} alinéa {of}|à la {nth} sous-clause {of}',
    },
    annex: {
      the: '(l’|)annexe {annex}',
      of: 'de l’annexe {annex}',
      in: 'à l’annexe {annex}|dans l’annexe {annex}',
    },
    annexNth: { the: 'la {nth} annexe', of: 'de la {nth} annexe', in: 'à la {nth} annexe' },
    annexSole: { the: 'l’annexe', of: 'de l’annexe', in: '(à|dans) l’annexe' },
    annexItem: {
      the: 'le paragraphe {item} {of}|{the}, paragraphe {item}',
      of: 'du paragraphe {item} {of}',
      in: '(au|dans le) paragraphe {item} {of}',
    },
    annexItemNth: {
      the: 'le {nth} paragraphe {of}',
      of: 'du {nth} paragraphe {of}',
      in: 'au {nth} paragraphe {of}',
    },
    footnote: {
      the: '(la |)note de bas de page {n}|la note {n}',
      of: 'de la note de bas de page {n}|de la note {n}',
      in: '(dans|à) la note de bas de page {n}|(dans|à) la note {n}',
    },
    footnoteNth: {
      the: 'la {nth} note de bas de page',
      of: 'de la {nth} note de bas de page',
      in: 'dans la {nth} note de bas de page',
    },
    title: {
      the: 'le titre[ du projet[ de résolution]]',
      of: 'du titre',
      in: '(dans le|au) titre[ du projet[ de résolution]]',
    },
    head: { the: 'l’en-tête', of: 'de l’en-tête', in: 'dans l’en-tête' },
    enacting: {
      the: 'la ligne introductive',
      of: 'de la ligne introductive',
      in: 'dans la ligne introductive',
    },
    lines: {
      the: 'les lignes qui suivent {the}',
      of: 'des lignes qui suivent {the}',
      in: 'dans les lignes qui suivent {the}',
    },
    text: {
      the: 'le texte du projet[ de résolution]|l’ensemble du texte',
      of: 'du texte du projet[ de résolution]',
      in: 'dans le texte du projet[ de résolution]',
    },
    chapeau: {
      the: 'le chapeau {of}|la partie liminaire {of}',
      of: 'du chapeau {of}',
      in: '(dans le|au) chapeau {of}',
    },
    range: {
      the: 'les (paragraphes|clauses) {from} (à|-|–) {till}',
      of: 'des (paragraphes|clauses) {from} (à|-|–) {till}',
      in: 'aux paragraphes {from} (à|-|–) {till}',
    },
    list: {
      the: 'les (paragraphes|clauses) {list}',
      of: 'des paragraphes {list}',
      in: 'aux paragraphes {list}',
    },
  },
  inserted: {
    paragraph:
      '(un nouveau|le|un|le nouveau) (paragraphe|alinéa)[ {number}]( libellé comme suit|, libellé comme suit| suivant|[,] ainsi (libellé|conçu|rédigé)|[,] rédigé comme suit|[,] se lisant comme suit|)|une nouvelle clause[ {number}][, ](libellée comme suit| ainsi libellée|)',
    unnumbered: '(un nouveau|le) (paragraphe|alinéa) sans numéro[,] (libellé comme suit|ainsi libellé)',
    item: '(un nouvel|l’|un) (alinéa|sous-alinéa)[ {number}]( libellé comme suit|, libellé comme suit| suivant|[,] ainsi (libellé|conçu|rédigé)|[,] rédigé comme suit|)|une nouvelle sous-clause (libellée comme suit|ainsi libellée)',
    annex:
      '(une nouvelle|l’|une) annexe( libellée comme suit|, libellée comme suit| suivante| ainsi libellée|)',
    footnote:
      '(une nouvelle|la|une) note de bas de page( libellée comme suit|, libellée comme suit| suivante| ainsi libellée|)',
    lines: '(les lignes suivantes|la ligne suivante|l’intertitre suivant)',
  },
  acts: {
    replaceWords: [
      '{in}, (remplacer|substituer) {old} par {new}',
      'remplacer {old} {in} par {new}',
      '{in}, remplacer {old}, par {new}',
      'remplacer, {in}, {old} par {new}',
      'remplacer {old} par {new} {in}',
      '{in}, (modifier|changer) {old} en {new}',
      '{in}, (au lieu de|à la place de) {old}, (lire|mettre) {new}',
      '{in}, {old} (est|doit être|devrait être) remplacé(|s|e|es) par {new}',
      'modifier {the} en remplaçant {old} par {new}',
    ],
    deleteWords: [
      '{in}, (supprimer|retirer|biffer|rayer) {old}',
      '(supprimer|retirer|biffer|rayer) {old} {in}',
      '(supprimer|retirer|biffer|rayer), {in}, {old}',
    ],
    addAfter: [
      '{in}, après {old}, (insérer|ajouter) {new}',
      '{in}, (insérer|ajouter) {new} après {old}',
      '(insérer|ajouter) {new} après {old} {in}',
    ],
    addBefore: [
      '{in}, avant {old}, (insérer|ajouter) {new}',
      '{in}, (insérer|ajouter) {new} avant {old}',
      '(insérer|ajouter) {new} avant {old} {in}',
    ],
    addEnd: [
      'à la fin {of}, (ajouter|insérer) {new}',
      '{in}, (ajouter|insérer) {new} à la fin',
      '(ajouter|insérer) {new} à la fin {of}',
    ],
    addStart: ['au début {of}, (ajouter|insérer) {new}', '{in}, (ajouter|insérer) {new} au début'],
    replace: [
      'remplacer {the} par (le texte suivant|ce qui suit): {new}',
      'remplacer {the} par: {new}',
      'remplacer le texte {of} par[ (le texte suivant|ce qui suit)]: {new}',
      'modifier {the} comme suit: {new}',
      'remplacer {the} (par (le paragraphe|l’alinéa) suivant|par le texte ci-après|comme suit): {new}',
      '{the} est remplacé par (le texte suivant|ce qui suit): {new}',
      '{the} se lirait comme suit: {new}',
      '{the} (se lit|doit se lire|devrait se lire|est libellé) comme suit: {new}',
    ],
    insertAfter: [
      'après {the}, insérer {what}: {new}',
      'après {the}, ajouter {what}: {new}',
      '(insérer|ajouter) {what} après {the}: {new}',
      '(insérer|ajouter) {what} après {the}, (libellé|libellée|ainsi libellé) comme suit: {new}',
      '(insérer|ajouter), après {the}, {what}: {new}',
    ],
    insertBefore: [
      'avant {the}, insérer {what}: {new}',
      'avant {the}, ajouter {what}: {new}',
      '(insérer|ajouter) {what} avant {the}: {new}',
    ],
    insertIn: [
      '{in}, insérer {what}: {new}',
      '{in}, ajouter {what}: {new}',
      '(insérer|ajouter) {what} {in}: {new}',
    ],
    insertBis: [
      '(insérer|ajouter) un[ nouveau] paragraphe {bis}(|[,] (libellé comme suit|rédigé comme suit|ainsi libellé|ainsi rédigé|ainsi conçu)): {new}',
    ],
    delete: [
      '(supprimer|retirer|biffer|rayer) {the}',
      '{the} est supprimé(|e|s|es)',
      '(supprimer|retirer) (entièrement|intégralement) {the}',
    ],
    moveAfter: ['(déplacer|placer|transférer) {the} après {to}'],
    moveBefore: ['(déplacer|placer|transférer) {the} avant {to}'],
    renumber: [
      '{the} devient (le paragraphe|le par.|la clause|) {labels}',
      'renuméroter {the} (paragraphe|en paragraphe|comme paragraphe|) {labels}',
    ],
    renumberRange: [
      '{the} deviennent les (paragraphes|clauses) {labels}',
      'renuméroter {the} (paragraphes|en paragraphes) {labels}',
    ],
    renumberItem: ['{the} devient (l’alinéa |la sous-clause |){labels}'],
    renumberRest: [
      'renuméroter les (paragraphes|clauses) (restants|restantes|suivants|suivantes) en conséquence',
      'modifier la numérotation des (paragraphes|clauses)[ (restants|suivants|restantes|suivantes)] en conséquence',
      'modifier en conséquence la numérotation des (paragraphes|clauses)[ (restants|suivants|restantes|suivantes)]',
      'renuméroter[ en conséquence][ les (paragraphes|clauses)[ (suivants|restants|suivantes|restantes)]][ en conséquence]',
    ],
    renumberRestItems: [
      'renuméroter les (alinéas|sous-clauses) (restants|restantes|suivants|suivantes) {of} en conséquence',
      'modifier en conséquence la numérotation des (alinéas|sous-clauses) {of}',
    ],
  },
  modelUn: {
    places: {
      operative: { the: 'la clause {n}', of: 'de la clause {n}', in: 'à la clause {n}' },
      operativeNth: {
        the: 'la {nth} clause du dispositif',
        of: 'de la {nth} clause du dispositif',
        in: 'à la {nth} clause du dispositif',
      },
      preambular: {
        the: 'la clause préambulaire {n}',
        of: 'de la clause préambulaire {n}',
        in: 'à la clause préambulaire {n}',
      },
      preambularNth: {
        the: 'le {nth} alinéa du préambule',
        of: 'du {nth} alinéa du préambule',
        in: 'au {nth} alinéa du préambule',
      },
      item: {
        the: 'la sous-clause {item} {of}',
        of: 'de la sous-clause {item} {of}',
        in: 'à la sous-clause {item} {of}',
      },
      range: { the: 'les clauses {from} à {till}', of: 'des clauses {from} à {till}' },
    },
    acts: {
      renumber: ['{the} devient la clause {labels}'],
      renumberRange: ['{the} deviennent les clauses {labels}'],
      renumberRest: ['renuméroter les clauses restantes en conséquence'],
      renumberRestItems: ['renuméroter les sous-clauses restantes {of} en conséquence'],
    },
    inserted: {
      paragraph: 'une nouvelle clause libellée comme suit',
      unnumbered: 'une nouvelle clause sans numéro, libellée comme suit',
      item: 'une nouvelle sous-clause libellée comme suit',
    },
  },
  head: {
    byTo: '{by}\u00a0: (amendements|amendement) (au|à|à la) {draft}',
    to: '(amendements|amendement|propositions d’amendement|projet d’amendement) (au|à|à la) {draft}',
    draft: '(projet de résolution|résolution|projet de décision|projet|document) {name}',
    unnamed: 'projet de résolution',
    by: '(présenté par|proposé par|soumis par|auteur|auteurs|délégation|amendement présenté par)\u00a0: {by}',
    clause: 'amendement',
    friendly: 'amendement amical|type: amical|amical',
    unfriendly: 'amendement (non amical|inamical|hostile)|type: (non amical|inamical)|non amical|inamical',
  },
  stop: '.',
  colon: '\u00a0:',
};
