import type { VerbTable } from './verbs.ts';

export const fr: VerbTable = {
  pairs:
    'Rappelant/Rappelle|Réaffirmant/Réaffirme|Soulignant/Souligne|Insistant/Insiste|Considérant/Considère|Sachant/Sait|Reconnaissant/Reconnaît|Notant/Note|Prenant/Prend|félicitant/félicite|Saluant/Salue|Accueillant/Accueille|Constatant/Constate|Relevant/Relève|Estimant/Estime|Condamnant/Condamne|Affirmant/Affirme|Encourageant/Encourage|Engageant/Engage|Invitant/Invite|Demandant/Demande|Exhortant/Exhorte|Préconisant/Préconise|Appelant/Appelle|réjouissant/réjouit|Attendant/Attend|Déplorant/Déplore|Réitérant/Réitère|Déclarant/Déclare|disant/dit|Remerciant/Remercie|Exprimant/Exprime|Appréciant/Apprécie|Louant/Loue|Rendant/Rend|Regrettant/Regrette|Appuyant/Appuie|Soutenant/Soutient|Convenant/Convient|Rejetant/Rejette|Faisant/Fait|Approuvant/Approuve|Souscrivant/Souscrit|Dénonçant/Dénonce|Confirmant/Confirme|Recommandant/Recommande|Proclamant/Proclame|Espérant/Espère|Mettant/Met|Signalant/Signale|Comptant/Compte|Présentant/Présente|Attirant/Attire|Observant/Observe|Félicitant/Félicite|Censurant/Censure',
  phrases:
    'Consciente/Est consciente|Conscient/Est conscient|Convaincue/Est convaincue|Convaincu/Est convaincu|Préoccupée/Se déclare préoccupée|Préoccupé/Se déclare préoccupé|Profondément préoccupée/Se déclare profondément préoccupée|Profondément préoccupé/Se déclare profondément préoccupé|Vivement préoccupée/Se déclare vivement préoccupée|Vivement préoccupé/Se déclare vivement préoccupé|Gravement préoccupée/Se déclare gravement préoccupée|Gravement préoccupé/Se déclare gravement préoccupé',
  stay: '',
  particle: '',
  contractions: 'à le=au|à les=aux|de le=du|de les=des',
  clauses: "que|qu'",
  ladders: {
    preambular: [
      { steps: 'Notant|Notant avec intérêt|Notant avec satisfaction|Accueillant avec satisfaction' },
      { steps: 'Notant|Notant avec satisfaction', clause: true },
      { steps: 'Prenant note=Prenant acte+de|Se félicitant+de' },
      {
        steps:
          'Notant avec préoccupation=Notant avec inquiétude|Notant avec une profonde préoccupation|Notant avec une vive inquiétude',
        clause: true,
      },
      {
        steps:
          'Préoccupée/Préoccupé|Profondément préoccupée/Profondément préoccupé=Vivement préoccupée/Vivement préoccupé|Gravement préoccupée/Gravement préoccupé',
        clause: true,
      },
      {
        steps:
          'Se déclarant préoccupée/Se déclarant préoccupé|Se déclarant profondément préoccupée/Se déclarant profondément préoccupé|Se déclarant gravement préoccupée/Se déclarant gravement préoccupé=Se déclarant vivement préoccupée/Se déclarant vivement préoccupé',
        clause: true,
      },
      { steps: 'Alarmée/Alarmé|Profondément alarmée/Profondément alarmé', clause: true },
      { steps: 'Inquiète/Inquiet|Profondément inquiète/Profondément inquiet', clause: true },
      {
        steps:
          'Regrettant|Regrettant profondément|Déplorant|Déplorant vivement|Condamnant|Condamnant fermement=Condamnant énergiquement|Condamnant avec la plus grande fermeté',
      },
      { steps: 'Regrettant|Regrettant profondément|Déplorant|Déplorant vivement', clause: true },
      {
        steps:
          'Consciente/Conscient|Pleinement consciente/Pleinement conscient=Profondément consciente/Profondément conscient=Vivement consciente/Vivement conscient',
        clause: true,
      },
      {
        steps:
          'Convaincue/Convaincu|Fermement convaincue/Fermement convaincu=Profondément convaincue/Profondément convaincu',
        clause: true,
      },
      { steps: 'Affirmant|Réaffirmant', clause: 'only' },
    ],
    operative: [
      { steps: 'Invite|Encourage|Encourage vivement|Engage|Exhorte|Engage instamment', with: 'à' },
      { steps: 'Prie|Demande+à|Prie instamment', with: "de|d'" },
      { steps: 'Demande+à|Demande instamment+à', with: "de|d'" },
      { steps: 'Note|Note avec intérêt|Note avec satisfaction|Accueille avec satisfaction' },
      { steps: 'Note|Note avec satisfaction', clause: true },
      { steps: 'Constate|Constate avec satisfaction', clause: true },
      {
        steps:
          'Prend note=Prend acte+de|Prend note avec intérêt+de|Prend note avec satisfaction+de|Se félicite+de',
      },
      {
        steps: 'Note avec préoccupation=Note avec inquiétude|Note avec une vive préoccupation',
        clause: true,
      },
      {
        steps:
          'Se déclare préoccupée/Se déclare préoccupé|Se déclare profondément préoccupée/Se déclare profondément préoccupé|Se déclare gravement préoccupée/Se déclare gravement préoccupé=Se déclare vivement préoccupée/Se déclare vivement préoccupé',
        clause: true,
      },
      {
        steps:
          'Regrette|Déplore|Déplore vivement|Condamne|Condamne fermement=Condamne énergiquement|Condamne avec la plus grande fermeté=Condamne dans les termes les plus énergiques',
      },
      { steps: 'Regrette|Déplore|Déplore vivement', clause: true },
      { steps: 'Appuie|Appuie pleinement' },
      { steps: 'Affirme|Réaffirme', clause: 'only' },
    ],
  },
};
