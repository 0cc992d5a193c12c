import type { VerbTable } from './verbs.ts';

export const es: VerbTable = {
  pairs:
    'Recordando/Recuerda|Reconociendo/Reconoce|Reafirmando/Reafirma|Acogiendo/Acoge|Celebrando/Celebra|Observando/Observa|Señalando/Señala|Tomando/Toma|Destacando/Destaca|Poniendo/Pone|Subrayando/Subraya|Recalcando/Recalca|Resaltando/Resalta|Reiterando/Reitera|Expresando/Expresa|Alentando/Alienta|Instando/Insta|Exhortando/Exhorta|Condenando/Condena|Afirmando/Afirma|Confirmando/Confirma|Encomiando/Encomia|Elogiando/Elogia|Considerando/Considera|Creyendo/Cree|Deplorando/Deplora|Aguardando/Aguarda|Esperando/Espera|Lamentando/Lamenta|Apreciando/Aprecia|Apoyando/Apoya|Confiando/Confía|Rechazando/Rechaza|Rindiendo/Rinde|Declarando/Declara|Proclamando/Proclama|Haciendo/Hace|Respaldando/Respalda|Procurando/Procura|Recomendando/Recomienda|Advirtiendo/Advierte|Denunciando/Denuncia|Censurando/Censura|Aprobando/Aprueba|Conviniendo/Conviene|Felicitando/Felicita|Invitando/Invita|Exigiendo/Exige|Renovando/Renueva|Determinando/Determina|Teniendo/Tiene',
  phrases:
    'Preocupada/Expresa preocupación+por|Preocupado/Expresa preocupación+por|Profundamente preocupada/Expresa profunda preocupación+por|Profundamente preocupado/Expresa profunda preocupación+por|Gravemente preocupada/Expresa grave preocupación+por|Gravemente preocupado/Expresa grave preocupación+por',
  stay: '',
  particle: '',
  contractions: 'de el=del|a el=al',
  clauses: 'que',
  ladders: {
    preambular: [
      {
        steps:
          'Observando|Observando con aprecio=Observando con reconocimiento|Observando con satisfacción|Acogiendo con beneplácito=Acogiendo con satisfacción=Celebrando',
      },
      {
        steps: 'Observando|Observando con aprecio=Observando con reconocimiento|Observando con satisfacción',
        clause: true,
      },
      {
        steps:
          'Tomando nota+de|Tomando nota con aprecio=Tomando nota con reconocimiento+de|Acogiendo con beneplácito',
      },
      {
        steps:
          'Observando con preocupación|Observando con profunda preocupación|Observando con gran preocupación=Observando con grave preocupación',
        clause: true,
      },
      {
        steps:
          'Expresando preocupación|Expresando profunda preocupación|Expresando grave preocupación=Expresando gran preocupación=Expresando seria preocupación',
        clause: true,
      },
      {
        steps:
          'Expresando su preocupación|Expresando su profunda preocupación|Expresando su grave preocupación',
        clause: true,
      },
      {
        steps:
          'Preocupada/Preocupado|Seriamente preocupada/Seriamente preocupado|Profundamente preocupada/Profundamente preocupado|Gravemente preocupada/Gravemente preocupado',
        clause: true,
      },
      { steps: 'Alarmada/Alarmado|Profundamente alarmada/Profundamente alarmado', clause: true },
      {
        steps:
          'Lamentando|Lamentando profundamente|Deplorando|Deplorando profundamente|Condenando|Condenando enérgicamente|Condenando en los términos más enérgicos',
      },
      { steps: 'Lamentando|Lamentando profundamente|Deplorando|Deplorando profundamente', clause: true },
      { steps: 'Consciente|Plenamente consciente=Muy consciente', clause: true },
      { steps: 'Convencida/Convencido|Firmemente convencida/Firmemente convencido', clause: true },
      { steps: 'Afirmando|Reafirmando', clause: 'only' },
      { steps: 'Reconociendo|Reconociendo con aprecio' },
    ],
    operative: [
      { steps: 'Invita|Alienta|Exhorta|Insta|Insta encarecidamente', with: 'a que|a' },
      { steps: 'Solicita|Solicita encarecidamente', with: 'que' },
      { steps: 'Pide|Pide encarecidamente', with: 'que' },
      {
        steps:
          'Observa|Observa con interés|Observa con aprecio=Observa con reconocimiento|Observa con satisfacción|Acoge con beneplácito=Acoge con satisfacción=Celebra|Acoge con aprecio=Acoge con reconocimiento',
      },
      {
        steps: 'Observa|Observa con aprecio=Observa con reconocimiento|Observa con satisfacción',
        clause: true,
      },
      {
        steps:
          'Toma nota+de|Toma nota con interés+de|Toma nota con aprecio=Toma nota con reconocimiento+de|Acoge con beneplácito',
      },
      {
        steps:
          'Observa con preocupación|Observa con profunda preocupación|Observa con gran preocupación=Observa con grave preocupación',
        clause: true,
      },
      {
        steps:
          'Expresa preocupación|Expresa profunda preocupación|Expresa grave preocupación=Expresa gran preocupación',
        clause: true,
      },
      {
        steps:
          'Expresa su preocupación|Expresa su profunda preocupación|Expresa su grave preocupación=Expresa su gran preocupación',
        clause: true,
      },
      {
        steps:
          'Lamenta|Lamenta profundamente|Deplora|Deplora profundamente|Condena|Condena enérgicamente=Condena firmemente|Condena en los términos más enérgicos',
      },
      { steps: 'Lamenta|Lamenta profundamente|Deplora|Deplora profundamente', clause: true },
      { steps: 'Apoya|Apoya plenamente' },
      { steps: 'Afirma|Reafirma', clause: 'only' },
      { steps: 'Reconoce|Reconoce con aprecio' },
    ],
  },
};
