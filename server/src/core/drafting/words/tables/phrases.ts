import type { WordTable } from '../row.ts';

/** Phrases that sentences of resolutions are joined with, most as the six versions of adopted texts have them. */
export const PHRASES: WordTable = {
  kind: 'phrase',
  source: '',
  rows: `
8|in accordance with|conformément à|de conformidad con|в соответствии с|وفقا|根据
4|in accordance with international law|conformément au droit international|de conformidad con el derecho internacional|в соответствии с международным правом|وفقا للقانون الدولي|根据国际法
3|in accordance with the Charter of the United Nations|conformément à la Charte des Nations Unies|de conformidad con la Carta de las Naciones Unidas|в соответствии с Уставом Организации Объединенных Наций|وفقا لميثاق الأمم المتحدة|根据《联合国宪章》
2|in accordance with their obligations under international law|conformément aux obligations que leur impose le droit international|de conformidad con las obligaciones que les incumben en virtud del derecho internacional|в соответствии со своими обязательствами по международному праву|وفقا لالتزاماتها بموجب القانون الدولي|根据国际法规定的义务
4|within existing resources|dans la limite des ressources existantes|con los recursos existentes ~dentro de los límites de los recursos existentes|в рамках имеющихся ресурсов|في حدود الموارد المتاحة|在现有资源范围内
3|within their respective mandates|dans le cadre de leurs mandats respectifs|en el marco de sus respectivos mandatos|в рамках своих соответствующих мандатов|كل في إطار ولايته|在各自任务范围内
7|as appropriate|selon qu’il convient ~selon que de besoin ~le cas échéant|según proceda ~cuando proceda|в надлежащих случаях ~сообразно обстоятельствам|حسب الاقتضاء|酌情
6|where appropriate|le cas échéant|cuando proceda|в надлежащих случаях|عند الاقتضاء|酌情
4|as necessary|selon que de besoin ~si nécessaire|según sea necesario|по мере необходимости|حسب الضرورة|视需要
7|with a view to|en vue de|con miras a|с целью|بغية|以期
8|inter alia|notamment ~entre autres|entre otras cosas|в частности ~среди прочего|في جملة أمور|除其他外
8|in particular|en particulier|en particular|в частности|ولا سيما ~وبخاصة|特别是
6|including through|y compris par|incluso mediante ~en particular mediante|в том числе посредством ~в том числе путем|بسبل منها|包括通过
9|as well as|ainsi que|así como|а также|وكذلك|以及
8|in this regard|à cet égard|a este respecto|в этой связи ~в связи с этим|في هذا الصدد|在这方面
4|in this context|dans ce contexte|en este contexto|в этом контексте|في هذا السياق|在此背景下
8|in this connection|à cet égard|a este respecto|в этой связи|في هذا الصدد|在这方面
8|with regard to|en ce qui concerne|en lo que respecta a ~con respecto a|в отношении ~что касается|فيما يتعلق|关于
6|on the basis of|sur la base de ~sur la base du|sobre la base de|на основе|على أساس|在……基础上
0|on the basis of mutual respect|sur la base du respect mutuel|sobre la base del respeto mutuo|на основе взаимного уважения|على أساس الاحترام المتبادل|在相互尊重的基础上
3|on an equal basis with others|sur la base de l’égalité avec les autres|en igualdad de condiciones con las demás|наравне с другими|على قدم المساواة مع الآخرين|在与其他人平等的基础上
0|on the basis of equitable geographical representation|sur la base d’une représentation géographique équitable|sobre la base de una representación geográfica equitativa|на основе справедливой географической представленности|على أساس التمثيل الجغرافي العادل|根据公平地域代表性
6|taking into account|en tenant compte de ~compte tenu de|teniendo en cuenta|принимая во внимание|مع مراعاة|考虑到
5|in consultation with|en consultation avec|en consulta con|в консультации с|بالتشاور مع|与……协商
2|in consultation with Member States|en consultation avec les États Membres|en consulta con los Estados Miembros|в консультации с государствами-членами|بالتشاور مع الدول الأعضاء|与会员国协商
3|in close cooperation with|en étroite coopération avec|en estrecha cooperación con|в тесном сотрудничестве с|بالتعاون الوثيق مع|与……密切合作
7|in cooperation with|en coopération avec|en cooperación con|в сотрудничестве с|بالتعاون مع|与……合作
5|in collaboration with|en collaboration avec|en colaboración con|в сотрудничестве с|بالتعاون مع|与……协作
6|in coordination with|en coordination avec|en coordinación con|в координации с|بالتنسيق مع|与……协调
3|at the national, regional and international levels|aux niveaux national, régional et international|en los planos nacional, regional e internacional|на национальном, региональном и международном уровнях|على الصعد الوطني والإقليمي والدولي|在国家、区域和国际各级
0|at the local, national, regional and global levels|aux niveaux local, national, régional et mondial|a nivel local, nacional, regional y mundial|на местном, национальном, региональном и глобальном уровнях|على الصعد المحلي والوطني والإقليمي والعالمي|在地方、国家、区域和全球各级
6|at all levels|à tous les niveaux|a todos los niveles|на всех уровнях|على جميع المستويات|各级
5|at the national level|au niveau national ~à l’échelon national|a nivel nacional|на национальном уровне|على الصعيد الوطني|在国家一级
4|at the international level|au niveau international|a nivel internacional|на международном уровне|على الصعيد الدولي|在国际一级
1|at its seventy-ninth session|à sa soixante-dix-neuvième session|en su septuagésimo noveno período de sesiones|на своей семьдесят девятой сессии|في دورتها التاسعة والسبعين|第七十九届会议
2|at its eightieth session|à sa quatre-vingtième session|en su octogésimo período de sesiones|на своей восьмидесятой сессии|في دورتها الثمانين|第八十届会议
4|at its eighty-first session|à sa quatre-vingt-unième session|en su octogésimo primer período de sesiones|на своей восемьдесят первой сессии|في دورتها الحادية والثمانين|第八十一届会议
3|at its eighty-second session|à sa quatre-vingt-deuxième session|en su octogésimo segundo período de sesiones|на своей восемьдесят второй сессии|في دورتها الثانية والثمانين|第八十二届会议
0|at its eighty-third session|à sa quatre-vingt-troisième session|en su octogésimo tercer período de sesiones|на своей восемьдесят третьей сессии|في دورتها الثالثة والثمانين|第八十三届会议
3|the provisional agenda of its eighty-first session|l’ordre du jour provisoire de sa quatre-vingt-unième session|el programa provisional de su octogésimo primer período de sesiones|предварительную повестку дня своей восемьдесят первой сессии|جدول الأعمال المؤقت لدورتها الحادية والثمانين|第八十一届会议临时议程
2|the provisional agenda of its eighty-second session|l’ordre du jour provisoire de sa quatre-vingt-deuxième session|el programa provisional de su octogésimo segundo período de sesiones|предварительную повестку дня своей восемьдесят второй сессии|جدول الأعمال المؤقت لدورتها الثانية والثمانين|第八十二届会议临时议程
4|on the implementation of the present resolution|sur l’application de la présente résolution|sobre la aplicación de la presente resolución|об осуществлении настоящей резолюции|عن تنفيذ هذا القرار|说明本决议的执行情况
4|the implementation of the present resolution|l’application de la présente résolution|la aplicación de la presente resolución|осуществление настоящей резолюции|تنفيذ هذا القرار|本决议的执行情况
6|the present resolution|la présente résolution|la presente resolución|настоящая резолюция|هذا القرار|本决议
3|to submit a report|de présenter un rapport|que presente un informe|представить доклад|أن يقدم تقريرا|提交报告
5|the report of the Secretary-General|le rapport du Secrétaire général|el informe del Secretario General|доклад Генерального секретаря|تقرير الأمين العام|秘书长的报告
5|to remain seized of the matter|rester saisi de la question ~demeurer saisi de la question|seguir ocupándose de la cuestión ~seguir examinando la cuestión|продолжать заниматься этим вопросом|أن يبقي المسألة قيد نظره|继续处理此案
2|all the necessary assistance|toute l’assistance nécessaire|toda la asistencia necesaria|всю необходимую помощь|كل ما يلزم من مساعدة|一切必要协助
2|without discrimination of any kind|sans discrimination d’aucune sorte|sin discriminación alguna|без какой бы то ни было дискриминации|دون تمييز من أي نوع|不受任何歧视
4|without prejudice to|sans préjudice de|sin perjuicio de|без ущерба для|دون المساس|不妨碍
2|to the fullest extent possible|dans toute la mesure possible|en la mayor medida posible|в максимально возможной степени|إلى أقصى حد ممكن|尽最大可能
3|to the extent possible|dans la mesure du possible|en la medida de lo posible|по возможности|قدر الإمكان|尽可能
4|as soon as possible|dès que possible ~dans les meilleurs délais|lo antes posible|как можно скорее|في أقرب وقت ممكن|尽快
4|without delay|sans délai ~sans tarder|sin demora|без промедления ~безотлагательно|دون إبطاء ~دون تأخير|毫不拖延
5|on a regular basis|régulièrement|periódicamente|на регулярной основе|بانتظام|定期
2|on a voluntary basis|à titre volontaire|con carácter voluntario|на добровольной основе|على أساس طوعي|在自愿基础上
3|upon request|sur demande|previa solicitud|по запросу ~по просьбе|عند الطلب|应请求
1|at their request|sur leur demande ~à leur demande|cuando lo soliciten|по их просьбе|بناء على طلبها|应其请求
3|on mutually agreed terms|selon des modalités arrêtées d’un commun accord|en condiciones mutuamente convenidas|на взаимосогласованных условиях|بشروط متفق عليها|按照共同商定的条件
5|in a timely manner|en temps voulu|oportunamente|своевременно|في الوقت المناسب|及时
1|in a coordinated manner|de manière coordonnée|de manera coordinada|скоординированным образом|على نحو منسق|以协调一致的方式
3|in good faith|de bonne foi|de buena fe|добросовестно|بحسن نية|本着诚意
3|by consensus|par consensus|por consenso|консенсусом|بتوافق الآراء|以协商一致方式
5|under international law|au regard du droit international ~en vertu du droit international|en virtud del derecho internacional|по международному праву|بموجب القانون الدولي|根据国际法
4|under Chapter VII of the Charter of the United Nations|en vertu du Chapitre VII de la Charte des Nations Unies|en virtud del Capítulo VII de la Carta de las Naciones Unidas|на основании главы VII Устава Организации Объединенных Наций|بموجب الفصل السابع من ميثاق الأمم المتحدة|根据《联合国宪章》第七章
3|all the human rights and fundamental freedoms|tous les droits de l’homme et toutes les libertés fondamentales|todos los derechos humanos y las libertades fundamentales|все права человека и основные свободы|جميع حقوق الإنسان والحريات الأساسية|所有人权和基本自由
5|the promotion and protection of human rights|la promotion et la protection des droits de l’homme|la promoción y protección de los derechos humanos|поощрение и защита прав человека|تعزيز وحماية حقوق الإنسان|促进和保护人权
1|the promotion and protection of all human rights|la promotion et la protection de tous les droits de l’homme|la promoción y protección de todos los derechos humanos|поощрение и защита всех прав человека|تعزيز وحماية جميع حقوق الإنسان|促进和保护所有人权
4|the full enjoyment of all human rights|le plein exercice de tous les droits de l’homme|el pleno disfrute de todos los derechos humanos|полное осуществление всех прав человека|التمتع الكامل بجميع حقوق الإنسان|充分享有所有人权
5|best practices|meilleures pratiques|mejores prácticas|передовая практика*|أفضل الممارسات|最佳做法
0|new and additional financial resources|ressources financières nouvelles et supplémentaires|recursos financieros nuevos y adicionales|новые и дополнительные финансовые ресурсы|موارد مالية جديدة وإضافية|新的和额外的资金
3|extrabudgetary resources|ressources extrabudgétaires|recursos extrapresupuestarios|внебюджетные ресурсы|موارد من خارج الميزانية|预算外资源
3|other relevant stakeholders|autres parties prenantes concernées|otros interesados pertinentes|другие соответствующие заинтересованные стороны|غيرها من الجهات المعنية صاحبة المصلحة|其他相关利益攸关方
3|the relevant resolutions of the Security Council|les résolutions pertinentes du Conseil de sécurité|las resoluciones pertinentes del Consejo de Seguridad|соответствующие резолюции Совета Безопасности|قرارات مجلس الأمن ذات الصلة|安全理事会相关决议
3|national ownership|appropriation nationale|titularidad nacional|национальная ответственность*|الإمساك بمقاليد الأمور على الصعيد الوطني|国家自主权
4|in the light of|à la lumière de|a la luz de|в свете|في ضوء|鉴于
4|in view of|compte tenu de ~étant donné|en vista de|ввиду ~с учетом|بالنظر إلى|鉴于
8|in line with|conformément à ~dans le droit fil de|de conformidad con ~en consonancia con|в соответствии с|تمشيا مع|按照
7|in support of|à l’appui de|en apoyo de|в поддержку|دعما|支持
8|in order to|afin de|a fin de ~con el fin de|с тем чтобы|من أجل|以便
7|pursuant to|en application de ~conformément à|de conformidad con ~en cumplimiento de|во исполнение ~в соответствии с|عملا|按照
4|with the support of|avec l’appui de|con el apoyo de|при поддержке|بدعم من|在……支持下
6|with the aim of|dans le but de|con el objetivo de ~con el fin de|с целью|بهدف|以便
4|to that end|à cette fin|a tal fin ~con ese fin|с этой целью|تحقيقا لتلك الغاية|为此目的
3|for that purpose|à cet effet|a tal efecto ~con ese fin|с этой целью|لهذا الغرض|为此目的
6|to this end|à cette fin|a tal fin ~con este fin|с этой целью|تحقيقا لهذه الغاية|为此
3|as a matter of priority|à titre prioritaire|con carácter prioritario|в первоочередном порядке ~в приоритетном порядке|على سبيل الأولوية|作为优先事项
7|in the context of|dans le contexte de ~dans le cadre de|en el contexto de|в контексте|في سياق|在……背景下
7|in the framework of|dans le cadre de|en el marco de|в рамках|في إطار|在……框架内
4|at the request of|à la demande de|a petición de ~a solicitud de|по просьбе|بناء على طلب|应……请求
5|on behalf of|au nom de|en nombre de|от имени|باسم ~نيابة عن|代表
4|under the auspices of|sous les auspices de|bajo los auspicios de ~con los auspicios de|под эгидой|تحت رعاية|在……主持下
3|under the leadership of|sous la direction de|bajo la dirección de|под руководством|بقيادة|在……领导下
5|no later than|au plus tard|a más tardar|не позднее|في موعد لا يتجاوز|至迟
5|on the ground|sur le terrain|sobre el terreno|на местах|في الميدان|实地
4|all necessary measures|toutes les mesures nécessaires|todas las medidas necesarias|все необходимые меры|جميع التدابير اللازمة|一切必要措施
2|with the support of the international community|avec l’appui de la communauté internationale|con el apoyo de la comunidad internacional|при поддержке международного сообщества|بدعم من المجتمع الدولي|在国际社会支持下
5|the progress made|les progrès accomplis|los progresos realizados|достигнутый прогресс|التقدم المحرز|取得的进展`,
};
