import type { WordTable } from '../row.ts';

/** What resolutions are about, in settled terms, most as the six versions of adopted texts have them. */
export const TERMS: WordTable = {
  kind: 'term',
  source: 'UNTERM',
  rows: `
6|human rights and fundamental freedoms|droits de l’homme et les libertés fondamentales ~droits humains et libertés fondamentales|derechos humanos y las libertades fundamentales|права человека и основные свободы|حقوق الإنسان والحريات الأساسية|人权和基本自由
6|international human rights law|droit international des droits de l’homme|derecho internacional de los derechos humanos|международное право* прав человека|القانون الدولي لحقوق الإنسان|国际人权法
7|international humanitarian law|droit international humanitaire|derecho internacional humanitario|международное гуманитарное право*|القانون الدولي الإنساني|国际人道法 ~国际人道主义法
3|international refugee law|droit international des réfugiés|derecho internacional de los refugiados|международное беженское право*|القانون الدولي للاجئين|国际难民法
8|international law|droit international|derecho internacional|международное право*|القانون الدولي|国际法
6|rule of law|état de droit ~primauté du droit|estado de derecho|верховенство* права|سيادة القانون|法治
4|good governance|bonne gouvernance|buena gobernanza|благое управление*|الحكم الرشيد ~الحوكمة الرشيدة|善治
9|sustainable development|développement durable|desarrollo sostenible|устойчивое развитие*|التنمية المستدامة|可持续发展
5|poverty eradication|élimination de la pauvreté|erradicación de la pobreza|искоренение* нищеты|القضاء على الفقر|消除贫困
3|eradication of poverty in all its forms and dimensions|élimination de la pauvreté sous toutes ses formes et dans toutes ses dimensions|erradicación de la pobreza en todas sus formas y dimensiones|искоренение* нищеты во всех ее формах и проявлениях|القضاء على الفقر بجميع أشكاله وأبعاده|消除一切形式和表现的贫困
4|food security and nutrition|sécurité alimentaire et la nutrition|seguridad alimentaria y la nutrición|продовольственная безопасность и питание|الأمن الغذائي والتغذية|粮食安全和营养
7|climate change|changements climatiques|cambio climático|изменение* климата|تغير المناخ|气候变化
3|adverse effects of climate change|effets néfastes des changements climatiques|efectos adversos del cambio climático|неблагоприятные последствия изменения климата|الآثار الضارة لتغير المناخ|气候变化的不利影响
5|disaster risk reduction|réduction des risques de catastrophe|reducción del riesgo de desastres|снижение* риска бедствий|الحد من مخاطر الكوارث|减少灾害风险
7|capacity-building|renforcement des capacités|creación de capacidad|укрепление* потенциала ~наращивание потенциала|بناء القدرات|能力建设
7|technical assistance|assistance technique|asistencia técnica|техническая помощь*|المساعدة التقنية|技术援助
5|technical assistance and capacity-building|assistance technique et le renforcement des capacités|asistencia técnica y la creación de capacidad|техническая помощь и укрепление потенциала|المساعدة التقنية وبناء القدرات|技术援助和能力建设
3|technology transfer|transfert de technologie|transferencia de tecnología|передача* технологий|نقل التكنولوجيا|技术转让
4|official development assistance ~ODA|aide publique au développement ~APD|asistencia oficial para el desarrollo ~AOD|официальная помощь* в целях развития ~ОПР|المساعدة الإنمائية الرسمية|官方发展援助
2|South-South and triangular cooperation|coopération Sud-Sud et la coopération triangulaire|cooperación Sur-Sur y triangular|сотрудничество* Юг — Юг и трехстороннее сотрудничество|التعاون بين بلدان الجنوب والتعاون الثلاثي|南南合作和三方合作
7|international cooperation|coopération internationale|cooperación internacional|международное сотрудничество*|التعاون الدولي|国际合作
1|gender equality and the empowerment of women and girls|égalité des genres et l’avancement des femmes et des filles|igualdad de género y el empoderamiento de las mujeres y las niñas|гендерное равенство и расширение прав и возможностей женщин и девочек|المساواة بين الجنسين وتمكين النساء والفتيات|性别平等及增强妇女和女童权能
7|gender equality|égalité des genres ~égalité des sexes|igualdad de género|гендерное равенство*|المساواة بين الجنسين|性别平等
5|gender mainstreaming|prise en compte systématique des questions de genre|incorporación de la perspectiva de género|учет* гендерной проблематики|تعميم مراعاة المنظور الجنساني|性别平等主流化
6|sexual and gender-based violence|violences sexuelles et fondées sur le genre|violencia sexual y de género|сексуальное и гендерное насилие*|العنف الجنسي والجنساني|性暴力和性别暴力
4|right to self-determination|droit à l’autodétermination|derecho a la libre determinación|право* на самоопределение|الحق في تقرير المصير|自决权
5|right of peoples to self-determination|droit des peuples à disposer d’eux-mêmes|derecho de los pueblos a la libre determinación|право* народов на самоопределение|حق الشعوب في تقرير المصير|人民自决权
7|right to development|droit au développement|derecho al desarrollo|право* на развитие|الحق في التنمية|发展权
1|right to the enjoyment of the highest attainable standard of physical and mental health|droit de toute personne de jouir du meilleur état de santé physique et mentale possible|derecho al disfrute del más alto nivel posible de salud física y mental|право* на наивысший достижимый уровень физического и психического здоровья|الحق في التمتع بأعلى مستوى ممكن من الصحة البدنية والعقلية|享有能达到的最高标准身心健康的权利
4|right to freedom of opinion and expression|droit à la liberté d’opinion et d’expression|derecho a la libertad de opinión y de expresión|право* на свободу мнений и их свободное выражение|الحق في حرية الرأي والتعبير|意见和表达自由权
3|right to privacy|droit à la vie privée|derecho a la privacidad|право* на неприкосновенность частной жизни|الحق في الخصوصية|隐私权
3|political independence|indépendance politique|independencia política|политическая независимость*|الاستقلال السياسي|政治独立
4|purposes and principles of the Charter of the United Nations|buts et principes énoncés dans la Charte des Nations Unies|propósitos y principios de la Carta de las Naciones Unidas|цели и принципы Устава Организации Объединенных Наций|مقاصد ميثاق الأمم المتحدة ومبادئه|《联合国宪章》的宗旨和原则
2|threat or use of force|menace ou l’emploi de la force|amenaza o el uso de la fuerza|угроза силой или ее применение|التهديد باستعمال القوة أو استعمالها|威胁使用或使用武力
5|international peace and security|paix et la sécurité internationales|paz y la seguridad internacionales|международный мир и безопасность|السلام والأمن الدوليين ~السلم والأمن الدوليين|国际和平与安全
4|maintenance of international peace and security|maintien de la paix et de la sécurité internationales|mantenimiento de la paz y la seguridad internacionales|поддержание* международного мира и безопасности|صون السلام والأمن الدوليين|维护国际和平与安全
3|peaceful settlement of disputes|règlement pacifique des différends|arreglo pacífico de controversias|мирное урегулирование* споров|تسوية المنازعات بالوسائل السلمية|和平解决争端
6|peacekeeping operations|opérations de maintien de la paix|operaciones de mantenimiento de la paz|операции° по поддержанию мира|عمليات حفظ السلام|维持和平行动
6|protection of civilians|protection des civils|protección de los civiles|защита* гражданского населения ~защита гражданских лиц|حماية المدنيين|保护平民
0|safe, rapid and unimpeded humanitarian access|accès rapide, sûr et sans entrave de l’aide humanitaire|acceso humanitario seguro, rápido y sin trabas|безопасный, быстрый и беспрепятственный гуманитарный доступ|إيصال المساعدات الإنسانية بشكل آمن وسريع ودون عوائق|安全、迅速和不受阻碍的人道主义准入
6|humanitarian assistance|aide humanitaire|asistencia humanitaria|гуманитарная помощь*|المساعدة الإنسانية|人道主义援助
6|ceasefire|cessez-le-feu|alto el fuego|прекращение* огня|وقف إطلاق النار|停火
3|disarmament, demobilization and reintegration ~DDR|désarmement, démobilisation et réintégration ~DDR|desarme, desmovilización y reintegración ~DDR|разоружение, демобилизация и реинтеграция|نزع السلاح والتسريح وإعادة الإدماج|解除武装、复员和重返社会
7|security sector reform|réforme du secteur de la sécurité|reforma del sector de la seguridad|реформа* сектора безопасности|إصلاح قطاع الأمن|安全部门改革
4|small arms and light weapons|armes légères et de petit calibre|armas pequeñas y armas ligeras|стрелковое оружие и легкие вооружения|الأسلحة الصغيرة والأسلحة الخفيفة|小武器和轻武器
5|nuclear disarmament|désarmement nucléaire|desarme nuclear|ядерное разоружение*|نزع السلاح النووي|核裁军
4|general and complete disarmament|désarmement général et complet|desarme general y completo|всеобщее и полное разоружение*|نزع السلاح العام الكامل|全面彻底裁军
1|terrorism in all its forms and manifestations|terrorisme sous toutes ses formes et dans toutes ses manifestations|terrorismo en todas sus formas y manifestaciones|терроризм* во всех его формах и проявлениях|الإرهاب بجميع أشكاله ومظاهره|一切形式和表现的恐怖主义
3|transnational organized crime|criminalité transnationale organisée|delincuencia organizada transnacional|транснациональная организованная преступность*|الجريمة المنظمة عبر الوطنية|跨国有组织犯罪
5|trafficking in persons|traite des personnes|trata de personas|торговля* людьми|الاتجار بالأشخاص|贩运人口
2|money-laundering|blanchiment d’argent|blanqueo de dinero|отмывание* денег|غسل الأموال|洗钱
3|illicit financial flows|flux financiers illicites|flujos financieros ilícitos|незаконные финансовые потоки°|التدفقات المالية غير المشروعة|非法资金流动
5|racism, racial discrimination, xenophobia and related intolerance|racisme, la discrimination raciale, la xénophobie et l’intolérance qui y est associée|racismo, la discriminación racial, la xenofobia y las formas conexas de intolerancia|расизм, расовая дискриминация, ксенофобия и связанная с ними нетерпимость|العنصرية والتمييز العنصري وكراهية الأجانب وما يتصل بذلك من تعصب|种族主义、种族歧视、仇外心理和相关不容忍行为
2|universal, indivisible, interdependent and interrelated|universels, indivisibles, interdépendants et intimement liés|universales, indivisibles e interdependientes y están relacionados entre sí|универсальны, неделимы, взаимозависимы и взаимосвязаны|عالمية وغير قابلة للتجزئة ومترابطة ومتشابكة|普遍、不可分割、相互依存、相互关联
5|information and communications technologies ~ICT|technologies de l’information et des communications|tecnologías de la información y las comunicaciones|информационно-коммуникационные технологии°|تكنولوجيات المعلومات والاتصالات|信息和通信技术
4|artificial intelligence|intelligence artificielle|inteligencia artificial|искусственный интеллект*|الذكاء الاصطناعي|人工智能
6|science, technology and innovation|science, technologie et innovation|ciencia, la tecnología y la innovación|наука, техника и инновации|العلم والتكنولوجيا والابتكار|科学、技术和创新
3|universal health coverage|couverture sanitaire universelle|cobertura sanitaria universal|всеобщий охват населения услугами здравоохранения|التغطية الصحية الشاملة|全民健康覆盖 ~全民健康保障
1|regular budget of the United Nations|budget ordinaire de l’Organisation des Nations Unies|presupuesto ordinario de las Naciones Unidas|регулярный бюджет* Организации Объединенных Наций|الميزانية العادية للأمم المتحدة|联合国经常预算
3|voluntary contributions|contributions volontaires|contribuciones voluntarias|добровольные взносы°|تبرعات|自愿捐款
3|rules of procedure|règlement intérieur|reglamento|правила° процедуры|النظام الداخلي|议事规则
1|rules of procedure of the General Assembly|règlement intérieur de l’Assemblée générale|reglamento de la Asamblea General|правила° процедуры Генеральной Ассамблеи|النظام الداخلي للجمعية العامة|大会议事规则
4|provisional agenda|ordre du jour provisoire|programa provisional|предварительная повестка* дня|جدول الأعمال المؤقت|临时议程
3|agenda item|point de l’ordre du jour|tema del programa|пункт* повестки дня|بند جدول الأعمال|议程项目
5|interactive dialogue|dialogue|diálogo interactivo|интерактивный диалог*|حوار تفاعلي ~تحاور|互动对话
5|high-level meeting|réunion de haut niveau|reunión de alto nivel|заседание* высокого уровня|الاجتماع الرفيع المستوى|高级别会议
6|plan of action|plan d’action|plan de acción|план* действий|خطة عمل|行动计划
2|voluntary national reviews|examens nationaux volontaires|exámenes nacionales voluntarios|добровольные национальные обзоры°|الاستعراضات الوطنية الطوعية|自愿国别评估 ~国别自愿评估
5|territorial integrity|intégrité territoriale|integridad territorial|территориальная целостность*|السلامة الإقليمية|领土完整
5|violations of international humanitarian law|violations du droit international humanitaire|violaciones del derecho internacional humanitario|нарушения° международного гуманитарного права|انتهاكات القانون الدولي الإنساني|违反国际人道法行为
6|natural resources|ressources naturelles|recursos naturales|природные ресурсы°|الموارد الطبيعية|自然资源
5|primary responsibility|responsabilité première ~responsabilité principale|responsabilidad primordial|главная ответственность*|المسؤولية الرئيسية|首要责任 ~主要责任
5|effective implementation|application effective|aplicación efectiva|эффективное осуществление*|التنفيذ الفعال|有效执行
7|accountability|responsabilité ~application du principe de responsabilité|rendición de cuentas|подотчетность*|المساءلة|问责
6|impunity|impunité|impunidad|безнаказанность*|الإفلات من العقاب|有罪不罚
4|hate speech|discours de haine|discurso de odio|ненавистническая риторика* ~язык вражды|خطاب الكراهية|仇恨言论
5|arms embargo|embargo sur les armes|embargo de armas|эмбарго на поставки оружия ~оружейное эмбарго|حظر توريد الأسلحة|武器禁运 ~军火禁运
2|travel ban|interdiction de voyager|prohibición de viajar|запрет на поездки|حظر السفر|旅行禁令
3|asset freeze|gel des avoirs|congelación de activos|замораживание* активов|تجميد الأصول|资产冻结
6|sexual violence|violences sexuelles|violencia sexual|сексуальное насилие*|العنف الجنسي|性暴力
6|sexual exploitation and abuse|exploitation et les atteintes sexuelles|explotación y los abusos sexuales|сексуальная эксплуатация и сексуальные надругательства|الاستغلال والانتهاك الجنسيين|性剥削和性虐待
1|renewable energy|énergies renouvelables|energías renovables ~energía renovable|возобновляемые источники энергии ~возобновляемая энергия|الطاقة المتجددة|可再生能源
3|digital divide|fracture numérique|brecha digital|цифровой разрыв*|الفجوة الرقمية|数字鸿沟
4|means of implementation|moyens de mise en œuvre ~moyens d’exécution|medios de implementación|средства осуществления|وسائل التنفيذ|执行手段
4|lasting peace|paix durable|paz duradera|прочный мир*|السلام الدائم|持久和平
4|transitional justice|justice transitionnelle|justicia de transición|правосудие* переходного периода|العدالة الانتقالية|过渡期正义 ~过渡时期司法
4|death penalty|peine de mort|pena de muerte|смертная казнь*|عقوبة الإعدام|死刑
3|freedom of expression|liberté d’expression|libertad de expresión|свобода* выражения мнений|حرية التعبير|表达自由
4|freedom of religion or belief|liberté de religion ou de conviction|libertad de religión o de creencias|свобода* религии или убеждений|حرية الدين أو المعتقد|宗教或信仰自由
2|freedom of peaceful assembly and association|liberté de réunion pacifique et d’association|libertad de reunión pacífica y de asociación|свобода* мирных собраний и ассоциации|حرية التجمع السلمي وتكوين الجمعيات|和平集会和结社自由
5|social protection|protection sociale|protección social|социальная защита*|الحماية الاجتماعية|社会保护
5|decent work|travail décent|trabajo decente|достойная работа*|العمل اللائق|体面工作
4|quality education|éducation de qualité|educación de calidad|качественное образование*|التعليم الجيد|优质教育
6|food security|sécurité alimentaire|seguridad alimentaria|продовольственная безопасность*|الأمن الغذائي|粮食安全
4|external debt|dette extérieure|deuda externa|внешняя задолженность*|الدين الخارجي|外债
7|outer space|espace extra-atmosphérique|espacio ultraterrestre|космическое пространство*|الفضاء الخارجي|外层空间
5|arms race|course aux armements|carrera de armamentos|гонка* вооружений|سباق التسلح|军备竞赛
5|confidence-building measures|mesures de confiance|medidas de fomento de la confianza|меры° укрепления доверия|تدابير بناء الثقة|建立信任措施
4|nuclear-weapon-free zones|zones exemptes d’armes nucléaires|zonas libres de armas nucleares|зоны, свободные от ядерного оружия|المناطق الخالية من الأسلحة النووية|无核武器区
4|scale of assessments|barème des quotes-parts|escala de cuotas|шкала* взносов|جدول الأنصبة المقررة|分摊比额表
6|programme budget|budget-programme|presupuesto por programas|бюджет* по программам|الميزانية البرنامجية|方案预算
3|multilingualism|multilinguisme|multilingüismo|многоязычие*|تعدد اللغات|使用多种语文
4|early warning|alerte rapide|alerta temprana|раннее предупреждение*|الإنذار المبكر|预警
4|security situation|conditions de sécurité|situación de la seguridad|ситуация* в плане безопасности|الحالة الأمنية|安全局势
5|humanitarian situation|situation humanitaire|situación humanitaria|гуманитарная ситуация*|الحالة الإنسانية|人道主义局势 ~人道主义状况
4|political process|processus politique|proceso político|политический процесс*|العملية السياسية|政治进程
5|good offices|bons offices|buenos oficios|добрые услуги|المساعي الحميدة|斡旋`,
};
