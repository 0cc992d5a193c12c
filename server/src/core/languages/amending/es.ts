import type { AmendingWords } from './words.ts';

const ordinals =
  'primer|segundo|tercer|cuarto|quinto|sexto|séptimo|octavo|noveno|décimo|undécimo|duodécimo|decimotercer|decimocuarto|decimoquinto|decimosexto|decimoséptimo|decimoctavo|decimonoveno|vigésimo';

export const amending: AmendingWords = {
  quotes: ['“', '”'],
  of: 'de {the}',
  in: 'en {the}',
  ordinals: { the: ordinals, of: ordinals, in: ordinals },
  nth: '{n}(.º|º|°|.°|o|er)',
  cardinals:
    'uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte',
  item: '{n})',
  quoted:
    'las palabras|la palabra|los términos|el término|la expresión|la frase|el número|la cifra|la fecha|lo siguiente|el texto|por',
  quotedAfter: '',
  and: 'y|e|, y',
  to: 'a|al|-|–',
  within: '{the} del proyecto núm. {n}',
  places: {
    operative: {
      the: 'el párrafo {n}[ de la parte dispositiva]|párrafo {n}[ de la parte dispositiva]|la cláusula {n}|la cláusula operativa {n}|párr. {n}|PO[ ]{n}|OP[ ]{n}',
      of: 'del párrafo {n}[ de la parte dispositiva]|de la cláusula {n}',
    },
    operativeNth: {
      the: 'el {nth} párrafo de la parte dispositiva|la {nth} cláusula (operativa|resolutiva)',
      of: 'del {nth} párrafo de la parte dispositiva|de la {nth} cláusula (operativa|resolutiva)',
    },
    operativeSole: {
      the: 'el párrafo de la parte dispositiva',
      of: 'del párrafo de la parte dispositiva',
    },
    preambular: {
      the: 'el párrafo {n} del preámbulo|la cláusula preambulatoria {n}|PP[ ]{n}',
      of: 'del párrafo {n} del preámbulo|de la cláusula preambulatoria {n}',
    },
    preambularNth: {
      the: 'el {nth} párrafo del preámbulo|{nth} párrafo del preámbulo|la {nth} cláusula preambulatoria',
      of: 'del {nth} párrafo del preámbulo|de la {nth} cláusula preambulatoria',
    },
    item: {
      the: 'el apartado {item} {of}|apartado {item} {of}|(la subcláusula|el inciso) {item} {of}|{the}[,] {sub}|{the}, apartado {item}',
      of: 'del apartado {item} {of}|de la subcláusula {item} {of}|del inciso {item} {of}',
    },
    itemNth: {
      the: 'el {nth} apartado {of}|la {nth} subcláusula {of}',
      of: 'del {nth} apartado {of}|de la {nth} subcláusula {of}',
    },
    annex: { the: 'el anexo {annex}|anexo {annex}', of: 'del anexo {annex}' },
    annexNth: { the: 'el {nth} anexo', of: 'del {nth} anexo' },
    annexSole: { the: 'el anexo', of: 'del anexo' },
    annexItem: {
      the: 'el párrafo {item} {of}|párrafo {item} {of}|{the}, párrafo {item}',
      of: 'del párrafo {item} {of}',
    },
    annexItemNth: { the: 'el {nth} párrafo {of}', of: 'del {nth} párrafo {of}' },
    footnote: {
      the: 'la nota a pie de página {n}|la nota {n}|nota {n}',
      of: 'de la nota[ a pie de página] {n}',
    },
    footnoteNth: { the: 'la nota a pie de página {nth}' },
    title: {
      the: 'el título[ del proyecto[ de resolución]]',
      of: 'del título[ del proyecto[ de resolución]]',
    },
    head: { the: 'el encabezamiento', of: 'del encabezamiento' },
    enacting: { the: 'la línea introductoria' },
    lines: { the: 'las líneas que siguen a {the}' },
    text: {
      the: 'el texto del proyecto[ de resolución]|todo el texto',
      of: 'del texto del proyecto[ de resolución]',
    },
    chapeau: { the: 'el encabezamiento {of}|la parte introductoria {of}', of: 'del encabezamiento {of}' },
    range: {
      the: 'los párrafos {from} (a|al|-|–) {till}|las cláusulas {from} (a|-|–) {till}',
      of: 'de los párrafos {from} (a|al|-|–) {till}',
    },
    list: { the: 'los párrafos {list}|las cláusulas {list}', of: 'de los párrafos {list}' },
  },
  inserted: {
    paragraph:
      '(un nuevo párrafo|el siguiente nuevo párrafo|el siguiente párrafo|un párrafo|el párrafo siguiente|el nuevo párrafo|una nueva cláusula|la siguiente cláusula)[ {number}](, que diga lo siguiente|, con el siguiente texto|, que diga| con el siguiente texto|[,] con el texto siguiente| que diga lo siguiente| que diga|)',
    unnumbered: 'un nuevo párrafo sin número(, que diga lo siguiente|, que diga| que diga|)',
    item: '(un nuevo apartado|el siguiente apartado|un apartado|una nueva subcláusula|un nuevo inciso)[ {number}](, que diga lo siguiente|, con el siguiente texto|, que diga| que diga lo siguiente| que diga|)',
    annex: '(un nuevo anexo|el siguiente anexo)(, que diga lo siguiente|, que diga| que diga|)',
    footnote:
      '(una nueva nota a pie de página|la siguiente nota[ a pie de página]|una nueva nota)(, que diga lo siguiente|, que diga| que diga|)',
    lines: '(las líneas siguientes|la línea siguiente|el siguiente subtítulo)',
  },
  acts: {
    replaceWords: [
      '{in}, (sustitúyase|sustitúyanse|sustituir|reemplácese|reemplácense|reemplazar|cámbiese|cambiar) {old} por {new}',
      '(sustitúyase|sustitúyanse|sustituir|reemplácese|reemplazar) {old} {in} por {new}',
      '(sustitúyase|sustitúyanse|sustituir|reemplácese|reemplácense|reemplazar), {in}, {old} por {new}',
      '(sustitúyase|sustitúyanse|sustituir|reemplácese|reemplácense|reemplazar) {old} por {new} {in}',
      '{in}, donde dice {old}[,] (debe decir|dígase|léase) {new}',
      '{in}, {old} (se sustituye|se sustituyen|se reemplaza) por {new}',
      '(modifíquese|modificar) {the} sustituyendo {old} por {new}',
    ],
    deleteWords: [
      '{in}, (suprímase|suprímanse|suprimir|elimínese|elimínense|eliminar|bórrese) {old}',
      '(suprímase|suprímanse|suprimir|elimínese|elimínense|eliminar) {old} {in}',
      '(suprímase|suprímanse|suprimir|elimínese|elimínense|eliminar) {old} {of}',
    ],
    addAfter: [
      '{in}, después de {old}, (insértese|insértense|insertar|añádase|añádanse|añadir|agréguese|agregar) {new}',
      '{in}, (a continuación de|tras) {old}, (insértese|insertar|añádase|añadir|agréguese|agregar) {new}',
      '{in}, (insértese|insertar|añádase|añadir|agréguese|agregar) {new} después de {old}',
      '(insértese|insertar|añádase|añadir|agréguese|agregar) {new} después de {old} {in}',
    ],
    addBefore: [
      '{in}, antes de {old}, (insértese|insértense|insertar|añádase|añadir|agréguese|agregar) {new}',
      '{in}, (insértese|insertar|añádase|añadir|agréguese|agregar) {new} antes de {old}',
    ],
    addEnd: [
      'al final {of}, (añádase|añádanse|añadir|insértese|insertar|agréguese|agregar) {new}',
      '{in}, (añádase|añadir|insértese|insertar|agréguese|agregar) {new} al final',
      '(añádase|añadir|agréguese|agregar) {new} al final {of}',
      '(añádase|añádanse|añadir|agréguese|agréguense|agregar) al final {of} {new}',
    ],
    addStart: [
      'al (principio|comienzo) {of}, (añádase|añadir|insértese|insertar|agréguese|agregar) {new}',
      '{in}, (añádase|añadir|insértese|insertar|agréguese|agregar) {new} al (principio|comienzo)',
    ],
    replace: [
      '(sustitúyase|sustituir|reemplácese|reemplazar) {the} por (el texto siguiente|el siguiente texto|lo siguiente|el siguiente): {new}',
      '(sustitúyase|sustituir|reemplácese|reemplazar) {the} por: {new}',
      '(sustitúyase|sustituir) el texto {of} por (el siguiente|lo siguiente|el texto siguiente): {new}',
      '(modifíquese|modificar) {the} para que diga[ lo siguiente]: {new}',
      '{the} quedaría redactado (como sigue|de la siguiente manera|así): {new}',
      '{the} (debe decir|debería decir|dirá|diría)[ lo siguiente]: {new}',
    ],
    insertAfter: [
      'después {of}, (insértese|insertar|añádase|añadir|agréguese|agregar) {what}: {new}',
      '(tras|a continuación de) {the}, (insértese|insertar|añádase|añadir|agréguese|agregar) {what}: {new}',
      '(insértese|insertar|añádase|añadir|agréguese|agregar) {what} después {of}: {new}',
      '(insértese|insertar|añádase|añadir|agréguese|agregar) {what} después {of}, (que diga|que diga lo siguiente|con el siguiente texto): {new}',
      '(insértese|insertar|añádase|añadir|agréguese|agregar), después {of}, {what}: {new}',
    ],
    insertBefore: [
      'antes {of}, (insértese|insertar|añádase|añadir|agréguese|agregar) {what}: {new}',
      '(insértese|insertar|añádase|añadir|agréguese|agregar) {what} antes {of}: {new}',
    ],
    insertIn: [
      '{in}, (insértese|insertar|añádase|añadir|agréguese|agregar) {what}: {new}',
      '(insértese|insertar|añádase|añadir|agréguese|agregar) {what} {in}: {new}',
    ],
    insertBis: [
      '(insértese|insertar|añádase|añadir|agréguese|agregar) un nuevo párrafo {bis}(|[,] (que diga|que diga lo siguiente|con el siguiente texto|con el texto siguiente)): {new}',
    ],
    delete: [
      '(suprímase|suprímanse|suprimir|elimínese|elimínense|eliminar|táchese|tachar) {the}',
      'se (suprime|suprimen|elimina|eliminan) {the}',
      '(suprímase|suprimir|elimínese|eliminar) {the} (en su totalidad|por completo)',
    ],
    moveAfter: [
      '(trasládese|trasladar|colóquese|colocar|muévase|mover) {the} después {ofto}',
      '(trasládese|trasladar|colóquese|colocar|muévase|mover) {the} a continuación {ofto}',
    ],
    moveBefore: ['(trasládese|trasladar|colóquese|colocar|muévase|mover) {the} antes {ofto}'],
    renumber: [
      '{the} pasa a ser (el párrafo|la cláusula|) {labels}',
      '(renumérese|renumerar) {the} como (párrafo|cláusula|) {labels}',
    ],
    renumberRange: [
      '{the} pasan a ser (los párrafos|las cláusulas|) {labels}',
      '(renumérense|renumerar) {the} como (párrafos|cláusulas|) {labels}',
    ],
    renumberItem: ['{the} pasa a ser (el apartado |la subcláusula |){labels}'],
    renumberRest: [
      '(renumérense|renumerar) los párrafos restantes (en consecuencia|según corresponda)',
      '(renumérense|renumerar) las cláusulas restantes (en consecuencia|según corresponda)',
      '(renumérense|renumerar) (los párrafos|las cláusulas)[ siguientes| subsiguientes] (en consecuencia|según corresponda|como corresponda)',
      '(cámbiese|modifíquese) la numeración de los párrafos[ siguientes| restantes| subsiguientes] (en consecuencia|según corresponda)',
      '(reenumérense|reenumerar)[ en consecuencia] (los párrafos|las cláusulas)[ siguientes| subsiguientes| restantes][ en consecuencia]',
      '(renumérense|renumerar)[ en consecuencia] (los párrafos|las cláusulas)[ siguientes| subsiguientes| restantes]',
    ],
    renumberRestItems: [
      '(renumérense|renumerar) los apartados restantes {of} (en consecuencia|según corresponda)',
      '(renumérense|renumerar) (las subcláusulas|los incisos) restantes {of} (en consecuencia|según corresponda)',
    ],
  },
  modelUn: {
    places: {
      operative: { the: 'la cláusula {n}' },
      preambular: { the: 'la cláusula preambulatoria {n}' },
      item: { the: 'la subcláusula {item} {of}' },
      range: { the: 'las cláusulas {from} a {till}' },
    },
    acts: {
      delete: ['elimínese {the}'],
      renumber: ['{the} pasa a ser la cláusula {labels}'],
      renumberRange: ['{the} pasan a ser las cláusulas {labels}'],
      renumberRest: ['renumérense las cláusulas restantes en consecuencia'],
      renumberRestItems: ['renumérense las subcláusulas restantes {of} en consecuencia'],
    },
    inserted: {
      paragraph: 'una nueva cláusula, que diga lo siguiente',
      unnumbered: 'una nueva cláusula sin número, que diga lo siguiente',
      item: 'una nueva subcláusula, que diga lo siguiente',
    },
  },
  head: {
    byTo: '{by}: (enmiendas|enmienda) (al|a|a la) {draft}',
    to: '(enmiendas|enmienda|propuesta de enmienda|propuestas de enmienda) (al|a|a la) {draft}',
    draft: '(proyecto de resolución|resolución|proyecto de decisión|proyecto|documento) {name}',
    unnamed: 'proyecto de resolución',
    by: '(presentada por|presentado por|propuesta por|propuesto por|autor|autores|delegación|patrocinador|patrocinadores|enmienda presentada por): {by}',
    clause: 'enmienda',
    friendly: 'enmienda (amistosa|amigable)|tipo: (amistosa|amigable)|amistosa|amigable',
    unfriendly:
      'enmienda (no amistosa|no amigable|hostil)|tipo: (no amistosa|no amigable)|no amistosa|no amigable|hostil',
  },
  stop: '.',
  colon: ':',
};
