import { checkScopes } from './scopes.ts';

/** One small resolution in each language, as plain as it may come: no emphasis, no Markdown. */
const TEXTS = {
  English: `
⟦Resolution 19/5⟧{heading}

Reading rooms on ferries

⟦The Commission on Narcotic Drugs⟧{body},

⟦Recalling⟧{pre} its resolution ⟦18/3⟧{symbol} of ⟦24 April 2009⟧{date} and the report ⟦E/CN.15/2010/7⟧{symbol}⟦,⟧{end}

⟦Noting with concern⟧{pre} that ferries carry no books⟦,⟧{end}⟦[^1]⟧{mark}

⟦1.⟧{number} ⟦Calls upon⟧{op} ferry operators⟦:⟧{end}

⟦(a)⟧{item} To put up shelves⟦;⟧{end}

⟦(b)⟧{item} To lend books free of charge⟦;⟧{end}

⟦2.⟧{number} ⟦Also requests⟧{op} the Secretary-General to report to it⟦.⟧{end}

⟦46th plenary meeting⟧{closing}
⟦26 July 2012⟧{closing}

⟦Annex II⟧{heading}`,
  French: `
⟦Résolution 1373 (2001)⟧{heading}

⟦Le Conseil de sécurité⟧{body},

⟦Rappelant⟧{pre} sa résolution ⟦1325 (2000)⟧{symbol} du ⟦31 octobre 2000⟧{date}⟦,⟧{end}

⟦Se félicitant⟧{pre} de l’ouverture de salles de lecture⟦,⟧{end}

⟦1.⟧{number} ⟦Prie également⟧{op} les compagnies⟦:⟧{end}

⟦a)⟧{item} De poser des étagères⟦;⟧{end}

⟦2.⟧{number} ⟦Décide⟧{op} de rester saisi de la question⟦.⟧{end}

⟦Annexe⟧{heading}`,
  Spanish: `
⟦66/102. Salas de lectura en los transbordadores⟧{heading}

⟦La Asamblea General⟧{body},

⟦Recordando también⟧{pre} su resolución ⟦70/1⟧{symbol}, de ⟦25 de septiembre de 2015⟧{date}⟦,⟧{end}

⟦Consciente⟧{pre} de que los transbordadores no llevan libros⟦,⟧{end}

⟦1.⟧{number} ⟦Exhorta⟧{op} a las empresas a que⟦:⟧{end}

⟦a)⟧{item} Pongan estanterías⟦;⟧{end}

⟦i)⟧{item} De madera⟦;⟧{end}

⟦2.⟧{number} ⟦Solicita⟧{op} al Secretario General que informe⟦.⟧{end}

⟦46ª sesión plenaria⟧{closing}

⟦Anexo I⟧{heading}`,
  Russian: `
⟦Резолюция 2012/14⟧{heading}

⟦Экономический и Социальный Совет⟧{body},

⟦ссылаясь также⟧{pre} на свою резолюцию ⟦2011/7⟧{symbol} от ⟦9 декабря 2011 года⟧{date}⟦,⟧{end}

⟦будучи убежден⟧{pre} в пользе чтения⟦,⟧{end}

⟦1.⟧{number} ⟦призывает⟧{op} перевозчиков⟦:⟧{end}

⟦а)⟧{item} поставить полки⟦;⟧{end}

⟦b)⟧{item} выдавать книги бесплатно⟦;⟧{end}

⟦2.⟧{number} ⟦просит⟧{op} Генерального секретаря представить доклад⟦.⟧{end}

⟦46-е пленарное заседание⟧{closing}
⟦26 июля 2012 года⟧{closing}

⟦Приложение⟧{heading}`,
  Arabic: `
⟦القرار 19/5⟧{heading}

⟦إن الجمعية العامة⟧{body}،

⟦إذ تشير⟧{pre} إلى قرارها ⟦66/102⟧{symbol} المؤرخ ⟦9 كانون الأول/ديسمبر 2011⟧{date}⟦،⟧{end}

⟦وإذ تلاحظ مع القلق⟧{pre} خلو العبارات من الكتب⟦،⟧{end}

⟦١ -⟧{number} ⟦تطلب⟧{op} إلى الشركات⟦:⟧{end}

⟦(أ)⟧{item} أن تركب الرفوف⟦؛⟧{end}

⟦’1‘⟧{item} من الخشب⟦؛⟧{end}

⟦٢ -⟧{number} ⟦تقرر⟧{op} أن تنظر في المسألة⟦.⟧{end}

⟦الجلسة العامة 46⟧{closing}
⟦26 تموز/يوليه 2012⟧{closing}

⟦المرفق الأول⟧{heading}`,
  Chinese: `
⟦第19/5号决议⟧{heading}

⟦大会⟧{body}，

⟦又回顾⟧{pre}其⟦2011年12月9日⟧{date}第⟦66/102⟧{symbol}号决议⟦，⟧{end}

⟦深为关切⟧{pre}渡轮上没有书籍⟦，⟧{end}

⟦1.⟧{number} ⟦促请⟧{op}各公司⟦：⟧{end}

⟦(a)⟧{item} 安装书架⟦；⟧{end}

⟦㈠⟧{item} 木制⟦；⟧{end}

⟦2.⟧{number} ⟦请⟧{op}秘书长提出报告⟦。⟧{end}

⟦2012年7月26日⟧{closing}
⟦第46次全体会议⟧{closing}

⟦附件一⟧{heading}`,
};

describe('grammar in six languages', () => {
  for (const [language, text] of Object.entries(TEXTS)) {
    it(`shows the parts of a plain resolution: ${language}`, () =>
      checkScopes(text, 'open', 'quote', 'italic'));
    it(`shows them without the blank lines: ${language}`, () =>
      checkScopes(text.replaceAll('\n\n', '\n'), 'open', 'quote', 'italic'));
  }
});
