import type { SnippetWords } from './words.ts';

const report =
  '*Solicita* al Secretario General que le presente, en su ‹octogésimo segundo› período de sesiones, un informe sobre la aplicación de la presente resolución';
const seized = '*Decide* seguir ocupándose de la cuestión';

export const es: SnippetWords = {
  names: {
    assembly: { prefix: 'proyecto Asamblea General', says: 'Proyecto de resolución de la Asamblea General' },
    council: {
      prefix: 'proyecto Consejo de Seguridad',
      says: 'Proyecto de resolución del Consejo de Seguridad',
    },
    preambular: { prefix: 'preámbulo', says: 'Párrafo del preámbulo' },
    operative: { prefix: 'dispositivo', says: 'Párrafo de la parte dispositiva' },
    items: { prefix: 'apartados', says: 'Lista de apartados' },
    annex: { prefix: 'anexo', says: 'Anexo con título y párrafos' },
    footnote: { prefix: 'nota', says: 'Texto de una nota de pie de página' },
    closing: { prefix: 'sesión', says: 'Líneas finales: sesión y fecha' },
    report: { prefix: 'informe', says: 'Solicitud de informe a un período de sesiones posterior' },
    seized: { prefix: 'ocupándose', says: 'Decisión de seguir ocupándose de la cuestión' },
  },
  beforeHighMarks: '',
  drafts: {
    assembly: {
      body: 'GA',
      title: '‹Título del tema del programa›',
      preambular: [
        '*Recordando* su resolución ‹70/1›, de ‹25 de septiembre de 2015›',
        '*Recordando también* ‹sus resoluciones anteriores sobre la cuestión›',
        '*Reconociendo* que ‹motivo›',
        '*Convencida* de que ‹lo que conviene hacer›',
      ],
      operative: [
        '*Acoge con beneplácito* ‹lo realizado›',
        {
          lead: '*Exhorta* a los Estados Miembros a que',
          items: ['Adopten ‹una primera medida›', 'Adopten ‹una segunda medida›'],
        },
        report,
        '*Decide* incluir en el programa provisional de su ‹octogésimo segundo› período de sesiones el tema titulado “‹Título del tema del programa›”',
      ],
    },
    council: {
      body: 'SC',
      title: null,
      preambular: [
        '*Recordando* sus resoluciones ‹1325 (2000)› y ‹2242 (2015)›',
        '*Expresando grave preocupación* por ‹los hechos›',
        '*Determinando* que la situación en ‹el país› sigue constituyendo una amenaza para la paz y la seguridad internacionales',
        '*Actuando* en virtud del Capítulo VII de la Carta de las Naciones Unidas',
      ],
      operative: [
        '*Condena* ‹los actos cometidos›',
        '*Exige* que ‹todas las partes› ‹actúen›',
        '*Solicita* al Secretario General que lo informe, en un plazo de ‹90 días›, sobre la aplicación de la presente resolución',
        seized,
      ],
    },
  },
  rest: '‹resto del párrafo›',
  item: 'Adopten ‹una medida›',
  annexTitle: '‹Título del anexo›',
  closing: ['‹46ª› sesión plenaria', '‹26 de julio de 2012›'],
  report,
  seized,
};
