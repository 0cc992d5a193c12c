import type { NewTextWords } from './words.ts';

export const fr: NewTextWords = {
  names: {
    assembly: { prefix: 'projet Assemblée générale', says: 'Projet de résolution de l’Assemblée générale' },
    council: { prefix: 'projet Conseil de sécurité', says: 'Projet de résolution du Conseil de sécurité' },
    ecosoc: {
      prefix: 'projet Conseil économique et social',
      says: 'Projet de résolution du Conseil économique et social',
    },
    'human-rights': {
      prefix: 'projet Conseil des droits de l’homme',
      says: 'Projet de résolution du Conseil des droits de l’homme',
    },
    commission: { prefix: 'projet Commission', says: 'Projet de résolution d’une commission' },
    conference: {
      prefix: 'projet Conférence des Parties',
      says: 'Projet de résolution d’une conférence des Parties',
    },
    'model-un': {
      prefix: 'simulation des Nations Unies',
      says: 'Résolution pour une simulation des Nations Unies',
    },
    sponsored: { prefix: 'projet de résolution', says: 'Projet de résolution avec ses auteurs' },
    decision: { prefix: 'projet de décision', says: 'Projet de décision' },
    amendments: { prefix: 'amendements', says: 'Amendements à un projet de résolution' },
    preambular: { prefix: 'préambule', says: 'Alinéa du préambule' },
    operative: { prefix: 'dispositif', says: 'Paragraphe du dispositif' },
    items: { prefix: 'alinéas', says: 'Liste d’alinéas' },
    annex: { prefix: 'annexe', says: 'Annexe avec titre et paragraphes' },
    footnote: { prefix: 'note', says: 'Texte d’une note de bas de page' },
    closing: { prefix: 'séance', says: 'Dernières lignes : séance et date' },
    report: { prefix: 'rapport', says: 'Demande de rapport à une session ultérieure' },
    agenda: { prefix: 'ordre du jour', says: 'Décision d’inscrire une question à l’ordre du jour' },
    donors: { prefix: 'donateurs', says: 'Invitation à fournir des ressources extrabudgétaires' },
    continue: { prefix: 'poursuivre', says: 'Décision de poursuivre l’examen de la question' },
    seized: { prefix: 'saisi', says: 'Décision de demeurer saisi de la question' },
    'amend-replace': { prefix: 'remplacer les mots', says: 'Amendement : remplacer des mots' },
    'amend-insert': {
      prefix: 'insérer un paragraphe',
      says: 'Amendement : insérer un paragraphe du dispositif',
    },
    'amend-insert-preambular': {
      prefix: 'insérer un alinéa',
      says: 'Amendement : insérer un alinéa du préambule',
    },
    'amend-delete': { prefix: 'supprimer un paragraphe', says: 'Amendement : supprimer un paragraphe' },
  },
  title: '‹Intitulé du point de l’ordre du jour›',
  clauses: {
    recall: '*Rappelant* sa résolution ‹{cited}›',
    'recall-earlier': '*Rappelant* ‹ses résolutions antérieures sur la question›',
    'recall-also': '*Rappelant également* ‹ses résolutions antérieures sur la question›',
    guided: '*Guidé{e|}* par les buts et les principes énoncés dans la Charte des Nations Unies',
    'reaffirm-declaration': '*Réaffirmant* la Déclaration universelle des droits de l’homme',
    recognize: '*{Consciente|Conscient}* que ‹motif›',
    'deeply-concerned': '*Profondément préoccupé{e|}* par ‹les faits›',
    convinced: '*Convaincu{e|}* que ‹ce qu’il convient de faire›',
    'recall-council': '*Rappelant* ses résolutions ‹1325 (2000)› et ‹2242 (2015)›',
    'grave-concern': '*Se déclarant gravement préoccupé{e|}* par ‹les faits›',
    determining:
      '*Constatant* que la situation ‹dans le pays› continue de menacer la paix et la sécurité internationales',
    acting: '*Agissant* en vertu du Chapitre VII de la Charte des Nations Unies',
    welcome: '*Se félicite* de ‹ce qui a été fait›',
    'call-upon': {
      lead: '*Demande* aux États Membres',
      items: ['De ‹prendre une première mesure›', 'De ‹prendre une seconde mesure›'],
    },
    'call-upon-parties': {
      lead: '*Demande* aux États parties',
      items: ['De ‹prendre une première mesure›', 'De ‹prendre une seconde mesure›'],
    },
    encourage: '*Encourage* ‹les intéressés› à ‹prendre une mesure›',
    condemn: '*Condamne* ‹les actes commis›',
    demand: '*Exige* que ‹toutes les parties› ‹agissent›',
    decide: '*Décide* de ‹prendre une mesure›',
    'also-decide': '*Décide également* de ‹prendre une autre mesure›',
    report:
      '*Prie* le Secrétaire général de lui présenter, à sa ‹quatre-vingt-deuxième› session, un rapport sur l’application de la présente résolution',
    'report-council':
      '*Prie* le Secrétaire général de lui faire rapport dans un délai de ‹90 jours› sur l’application de la présente résolution',
    'report-ecosoc':
      '*Prie* le Secrétaire général de lui présenter, à sa session de ‹2027›, un rapport sur l’application de la présente résolution',
    'report-human-rights':
      '*Prie* le Haut-Commissaire des Nations Unies aux droits de l’homme de lui présenter, à sa ‹soixante-cinquième› session, un rapport sur ‹la question›',
    'report-commission':
      '*Prie* le Secrétaire général de lui faire rapport à sa ‹soixante et onzième› session sur l’application de la présente résolution',
    'report-conference':
      '*Prie* le secrétariat de lui faire rapport à sa ‹treizième› session sur l’application de la présente résolution',
    agenda:
      '*Décide* d’inscrire à l’ordre du jour provisoire de sa ‹quatre-vingt-deuxième› session la question intitulée «\u00a0{title}\u00a0»',
    donors:
      '*Invite* les États et les autres donateurs à fournir des ressources extrabudgétaires à ‹ces fins›',
    continue: '*Décide* de poursuivre l’examen de la question',
    seized: '*Décide* de demeurer {saisie|saisi} de la question',
  },
  sponsored: '‹Chili et Samoa›\u00a0: projet de résolution',
  decision: 'Projet de décision',
  modelUn: [
    'FORUM\u00a0: ‹Assemblée générale›',
    'SUJET\u00a0: {title}',
    'SOUMIS PAR\u00a0: ‹Chili›',
    'COSIGNATAIRES\u00a0: ‹Botswana, Samoa›',
  ],
  amendments: {
    title: 'Amendements au projet de résolution ‹A/C.3/81/L.12›',
    insertPreambular:
      '{n} Après le ‹troisième› alinéa du préambule, insérer un nouvel alinéa ainsi libellé\u00a0:',
    replace:
      '{n} Au paragraphe ‹3› du dispositif, remplacer les mots «\u00a0‹mots du projet›\u00a0» par les mots «\u00a0‹nouveaux mots›\u00a0».',
    insert: '{n} Après le paragraphe ‹4› du dispositif, insérer un nouveau paragraphe ainsi libellé\u00a0:',
    delete: '{n} Supprimer le paragraphe ‹6› du dispositif.',
    newPreambular: '«\u00a0*Constatant* ‹suite du nouvel alinéa›,\u00a0»',
    newOperative: '«\u00a04 bis. *Encourage* ‹suite du nouveau paragraphe›\u00a0;\u00a0»',
  },
  rest: '‹suite du paragraphe›',
  item: 'De ‹prendre une mesure›',
  annexTitle: '‹Titre de l’annexe›',
  closing: ['‹46›e séance plénière', '‹26 juillet 2012›'],
};
