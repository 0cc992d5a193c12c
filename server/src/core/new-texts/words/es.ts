import type { NewTextWords } from './words.ts';

export const es: NewTextWords = {
  names: {
    assembly: { prefix: 'proyecto Asamblea General', says: 'Proyecto de resolución de la Asamblea General' },
    council: {
      prefix: 'proyecto Consejo de Seguridad',
      says: 'Proyecto de resolución del Consejo de Seguridad',
    },
    ecosoc: {
      prefix: 'proyecto Consejo Económico y Social',
      says: 'Proyecto de resolución del Consejo Económico y Social',
    },
    'human-rights': {
      prefix: 'proyecto Consejo de Derechos Humanos',
      says: 'Proyecto de resolución del Consejo de Derechos Humanos',
    },
    commission: { prefix: 'proyecto Comisión', says: 'Proyecto de resolución de una comisión' },
    conference: {
      prefix: 'proyecto Conferencia de las Partes',
      says: 'Proyecto de resolución de una conferencia de las partes',
    },
    'model-un': {
      prefix: 'modelo de las Naciones Unidas',
      says: 'Resolución para un modelo de las Naciones Unidas',
    },
    sponsored: { prefix: 'proyecto de resolución', says: 'Proyecto de resolución con sus patrocinadores' },
    decision: { prefix: 'proyecto de decisión', says: 'Proyecto de decisión' },
    amendments: { prefix: 'enmiendas', says: 'Enmiendas a un proyecto de resolución' },
    preambular: { prefix: 'preámbulo', says: 'Párrafo del preámbulo' },
    operative: { prefix: 'dispositivo', says: 'Párrafo de la parte dispositiva' },
    items: { prefix: 'apartados', says: 'Lista de apartados' },
    annex: { prefix: 'anexo', says: 'Anexo con título y párrafos' },
    footnote: { prefix: 'nota', says: 'Texto de una nota de pie de página' },
    closing: { prefix: 'sesión', says: 'Líneas finales: sesión y fecha' },
    report: { prefix: 'informe', says: 'Solicitud de informe a un período de sesiones posterior' },
    agenda: { prefix: 'programa', says: 'Decisión de incluir un tema en el programa' },
    donors: { prefix: 'donantes', says: 'Invitación a aportar recursos extrapresupuestarios' },
    continue: { prefix: 'seguir examinando', says: 'Decisión de seguir examinando la cuestión' },
    seized: { prefix: 'ocupándose', says: 'Decisión de seguir ocupándose de la cuestión' },
    'amend-replace': { prefix: 'sustituir palabras', says: 'Enmienda: sustituir palabras' },
    'amend-insert': {
      prefix: 'insertar párrafo dispositivo',
      says: 'Enmienda: insertar un párrafo de la parte dispositiva',
    },
    'amend-insert-preambular': {
      prefix: 'insertar párrafo del preámbulo',
      says: 'Enmienda: insertar un párrafo del preámbulo',
    },
    'amend-delete': { prefix: 'suprimir párrafo', says: 'Enmienda: suprimir un párrafo' },
  },
  title: '‹Título del tema del programa›',
  clauses: {
    recall: '*Recordando* su resolución ‹{cited}›',
    'recall-earlier': '*Recordando* ‹sus resoluciones anteriores sobre la cuestión›',
    'recall-also': '*Recordando también* ‹sus resoluciones anteriores sobre la cuestión›',
    guided: '*Guiad{a|o}* por los propósitos y principios de la Carta de las Naciones Unidas',
    'reaffirm-declaration': '*Reafirmando* la Declaración Universal de Derechos Humanos',
    recognize: '*Reconociendo* que ‹motivo›',
    'deeply-concerned': '*Profundamente preocupad{a|o}* por ‹los hechos›',
    convinced: '*Convencid{a|o}* de que ‹lo que conviene hacer›',
    'recall-council': '*Recordando* sus resoluciones ‹1325 (2000)› y ‹2242 (2015)›',
    'grave-concern': '*Expresando grave preocupación* por ‹los hechos›',
    determining:
      '*Determinando* que la situación en ‹el país› sigue constituyendo una amenaza para la paz y la seguridad internacionales',
    acting: '*Actuando* en virtud del Capítulo VII de la Carta de las Naciones Unidas',
    welcome: '*Acoge con beneplácito* ‹lo realizado›',
    'call-upon': {
      lead: '*Exhorta* a los Estados Miembros a que',
      items: ['Adopten ‹una primera medida›', 'Adopten ‹una segunda medida›'],
    },
    'call-upon-parties': {
      lead: '*Exhorta* a los Estados partes a que',
      items: ['Adopten ‹una primera medida›', 'Adopten ‹una segunda medida›'],
    },
    encourage: '*Alienta* a ‹los interesados› a que ‹adopten una medida›',
    condemn: '*Condena* ‹los actos cometidos›',
    demand: '*Exige* que ‹todas las partes› ‹actúen›',
    decide: '*Decide* ‹adoptar una medida›',
    'also-decide': '*Decide también* ‹adoptar otra medida›',
    report:
      '*Solicita* al Secretario General que le presente, en su ‹octogésimo segundo› período de sesiones, un informe sobre la aplicación de la presente resolución',
    'report-council':
      '*Solicita* al Secretario General que {la|lo} informe, en un plazo de ‹90 días›, sobre la aplicación de la presente resolución',
    'report-ecosoc':
      '*Solicita* al Secretario General que le presente, en su período de sesiones de ‹2027›, un informe sobre la aplicación de la presente resolución',
    'report-human-rights':
      '*Solicita* al Alto Comisionado de las Naciones Unidas para los Derechos Humanos que le presente, en su ‹65º› período de sesiones, un informe sobre ‹la cuestión›',
    'report-commission':
      '*Solicita* al Secretario General que {la|lo} informe, en su ‹71er› período de sesiones, sobre la aplicación de la presente resolución',
    'report-conference':
      '*Solicita* a la secretaría que {la|lo} informe, en su ‹13º› período de sesiones, sobre la aplicación de la presente resolución',
    agenda:
      '*Decide* incluir en el programa provisional de su ‹octogésimo segundo› período de sesiones el tema titulado “{title}”',
    donors:
      '*Invita* a los Estados y a otros donantes a que aporten recursos extrapresupuestarios para ‹esos fines›',
    continue: '*Decide* seguir examinando la cuestión',
    seized: '*Decide* seguir ocupándose de la cuestión',
  },
  sponsored: '‹Chile y Samoa›: proyecto de resolución',
  decision: 'Proyecto de decisión',
  modelUn: [
    'COMITÉ: ‹Asamblea General›',
    'TEMA: {title}',
    'PRESENTADO POR: ‹Chile›',
    'COPATROCINADORES: ‹Botswana, Samoa›',
  ],
  amendments: {
    title: 'Enmiendas al proyecto de resolución ‹A/C.3/81/L.12›',
    insertPreambular:
      '{n} Después del ‹tercer› párrafo del preámbulo, insértese un nuevo párrafo del preámbulo que diga lo siguiente:',
    replace:
      '{n} En el párrafo ‹3› de la parte dispositiva, sustitúyanse las palabras “‹palabras del proyecto›” por las palabras “‹palabras nuevas›”.',
    insert:
      '{n} Después del párrafo ‹4› de la parte dispositiva, insértese un nuevo párrafo que diga lo siguiente:',
    delete: '{n} Suprímase el párrafo ‹6› de la parte dispositiva.',
    newPreambular: '“*Reconociendo* ‹resto del nuevo párrafo›,”',
    newOperative: '“4 bis. *Alienta* ‹resto del nuevo párrafo›;”',
  },
  rest: '‹resto del párrafo›',
  item: 'Adopten ‹una medida›',
  annexTitle: '‹Título del anexo›',
  closing: ['‹46ª› sesión plenaria', '‹26 de julio de 2012›'],
};
