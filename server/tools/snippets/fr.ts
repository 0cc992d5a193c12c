import type { SnippetWords } from './words.ts';

const report =
  '*Prie* le Secrétaire général de lui présenter, à sa ‹quatre-vingt-deuxième› session, un rapport sur l’application de la présente résolution';
const seized = '*Décide* de demeurer saisi de la question';

export const fr: SnippetWords = {
  names: {
    assembly: { prefix: 'projet Assemblée générale', says: 'Projet de résolution de l’Assemblée générale' },
    council: { prefix: 'projet Conseil de sécurité', says: 'Projet de résolution du Conseil de sécurité' },
    preambular: { prefix: 'préambule', says: 'Alinéa du préambule' },
    operative: { prefix: 'dispositif', says: 'Paragraphe du dispositif' },
    items: { prefix: 'alinéas', says: 'Liste d’alinéas' },
    annex: { prefix: 'annexe', says: 'Annexe avec titre et paragraphes' },
    footnote: { prefix: 'note', says: 'Texte d’une note de bas de page' },
    closing: { prefix: 'séance', says: 'Dernières lignes : séance et date' },
    report: { prefix: 'rapport', says: 'Demande de rapport à une session ultérieure' },
    seized: { prefix: 'saisi', says: 'Décision de demeurer saisi de la question' },
  },
  beforeHighMarks: '\u00a0',
  drafts: {
    assembly: {
      body: 'GA',
      title: '‹Intitulé du point de l’ordre du jour›',
      preambular: [
        '*Rappelant* sa résolution ‹70/1› du ‹25 septembre 2015›',
        '*Rappelant également* ‹ses résolutions antérieures sur la question›',
        '*Consciente* que ‹motif›',
        '*Convaincue* que ‹ce qu’il convient de faire›',
      ],
      operative: [
        '*Se félicite* de ‹ce qui a été fait›',
        {
          lead: '*Demande* aux États Membres',
          items: ['De ‹prendre une première mesure›', 'De ‹prendre une seconde mesure›'],
        },
        report,
        '*Décide* d’inscrire à l’ordre du jour provisoire de sa ‹quatre-vingt-deuxième› session la question intitulée «\u00a0‹Intitulé du point de l’ordre du jour›\u00a0»',
      ],
    },
    council: {
      body: 'SC',
      title: null,
      preambular: [
        '*Rappelant* ses résolutions ‹1325 (2000)› et ‹2242 (2015)›',
        '*Se déclarant gravement préoccupé* par ‹les faits›',
        '*Constatant* que la situation ‹dans le pays› continue de menacer la paix et la sécurité internationales',
        '*Agissant* en vertu du Chapitre VII de la Charte des Nations Unies',
      ],
      operative: [
        '*Condamne* ‹les actes commis›',
        '*Exige* que ‹toutes les parties› ‹agissent›',
        '*Prie* le Secrétaire général de lui faire rapport dans un délai de ‹90 jours› sur l’application de la présente résolution',
        seized,
      ],
    },
  },
  rest: '‹suite du paragraphe›',
  item: 'De ‹prendre une mesure›',
  annexTitle: '‹Titre de l’annexe›',
  closing: ['‹46›e séance plénière', '‹26 juillet 2012›'],
  report,
  seized,
};
