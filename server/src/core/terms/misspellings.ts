import type { LanguageCode } from '../languages/codes.ts';

/**
 * Words that writers often misspell, wrong:right, and what is right beyond doubt. English from the lists of common
 * misspellings that spelling checkers share, sifted for words of resolutions; the others from each language's own rules of
 * spelling (accents on French capitals and Spanish endings, the Arabic hamza and ta marbuta, look-alike Chinese
 * characters). None occurs in adopted texts but as a slip. § stands for a space.
 */
export const MISSPELLINGS: Readonly<Record<LanguageCode, string>> = {
  en:
    'accomodate:accommodate accomodation:accommodation acheive:achieve acheived:achieved acheivement:achievement ' +
    'acheivements:achievements adress:address adressed:addressed adressing:addressing agression:aggression ' +
    'aggresion:aggression ammendment:amendment ammendments:amendments apparant:apparent aquire:acquire ' +
    'arguement:argument assistence:assistance assitance:assistance availible:available avaliable:available ' +
    'beggining:beginning beleive:believe beleives:believes beleiving:believing catagory:category ' +
    'collaberation:collaboration comission:commission commision:commission commisions:commissions ' +
    'comittee:committee commitee:committee committe:committee committment:commitment comitment:commitment ' +
    'committments:commitments comprehesive:comprehensive concensus:consensus ' +
    'continous:continuous convenant:covenant cooperaton:cooperation decison:decision definately:definitely ' +
    'desparate:desperate developement:development developped:developed developping:developing ' +
    'devolopment:development dissapearance:disappearance dissapearances:disappearances ' +
    'dissemenation:dissemination effecient:efficient embarass:embarrass emmission:emission ' +
    'emmissions:emissions enforcment:enforcement enviroment:environment enviromental:environmental ' +
    'enviroments:environments equiptment:equipment excercise:exercise existance:existence ' +
    'existant:existent extrem:extreme finacial:financial financal:financial foriegn:foreign forign:foreign ' +
    'fourty:forty fullfil:fulfil fundemental:fundamental goverment:government goverments:governments ' +
    'govermental:governmental governement:government governemental:governmental guarentee:guarantee ' +
    'guarentees:guarantees garantee:guarantee harrassment:harassment humantarian:humanitarian ' +
    'humanitarion:humanitarian immediatly:immediately implementaion:implementation ' +
    'implimentation:implementation implmentation:implementation inadmissable:inadmissible ' +
    'incidently:incidentally independance:independence independant:independent indispensible:indispensable ' +
    'infastructure:infrastructure infrastucture:infrastructure innoculation:inoculation ' +
    'intergovermental:intergovernmental internatonal:international internationl:international ' +
    'interational:international knowlege:knowledge legitamate:legitimate liason:liaison ' +
    'maintainance:maintenance maintainence:maintenance maintenence:maintenance measurment:measurement ' +
    'mecanism:mechanism mecanisms:mechanisms millenium:millennium Milennium:Millennium neccessary:necessary ' +
    'necesary:necessary neccesary:necessary negociate:negotiate negociation:negotiation ' +
    'negociations:negotiations noticable:noticeable occured:occurred occuring:occurring occurence:occurrence ' +
    'occurences:occurrences ocurred:occurred oppertunity:opportunity oppurtunity:opportunity ' +
    'oppurtunities:opportunities organizaton:organization parliment:parliament particpate:participate ' +
    'particpation:participation peacefull:peaceful permanant:permanent permenant:permanent ' +
    'persistant:persistent perserverance:perseverance politcal:political posession:possession ' +
    'prefered:preferred preperation:preparation preperations:preparations privilage:privilege ' +
    'priviledge:privilege priviledges:privileges proceedure:procedure proceedures:procedures ' +
    'prohibiton:prohibition reccomend:recommend reccomendation:recommendation ' +
    'reccomendations:recommendations recomend:recommend recomends:recommends recomendation:recommendation ' +
    'recomendations:recommendations recieve:receive recieved:received recieves:receives recieving:receiving ' +
    'reconstuction:reconstruction refered:referred refering:referring relevent:relevant ' +
    'reponsibility:responsibility resistence:resistance resouces:resources responsability:responsibility ' +
    'responsabilities:responsibilities responsibilty:responsibility seperate:separate seperated:separated ' +
    'seperately:separately seperation:separation sovereignity:sovereignty soverignty:sovereignty ' +
    'sovreignty:sovereignty soveriegnty:sovereignty strenght:strength strenghten:strengthen ' +
    'strenghtening:strengthening strenghtened:strengthened strengthning:strengthening ' +
    'substainable:sustainable succesful:successful succesfully:successfully successfull:successful ' +
    'supercede:supersede supercedes:supersedes sustainble:sustainable sustanable:sustainable ' +
    'sustainabilty:sustainability terorism:terrorism terrosim:terrorism thier:their thru:through ' +
    'threshhold:threshold tranfer:transfer transfered:transferred transfering:transferring ' +
    'transparancy:transparency unforseen:unforeseen untill:until usefull:useful vaccum:vacuum ' +
    'violance:violence voluntery:voluntary vulnerabilty:vulnerability vulnerble:vulnerable ' +
    'vunerable:vulnerable wellfare:welfare wich:which withold:withhold witholding:withholding ' +
    'writting:writing teh:the adn:and agains:against countires:countries contries:countries ' +
    'secuirty:security securtiy:security secruity:security genreal:general assmebly:assembly',
  fr:
    'Etat:État Etats:États Etats-Unis:États-Unis Egypte:Égypte Equateur:Équateur Erythrée:Érythrée ' +
    'Ethiopie:Éthiopie Emirats:Émirats Egalement:Également Evaluation:Évaluation Education:Éducation ' +
    'Egalité:Égalité securité:sécurité sécurite:sécurité Securité:Sécurité developpement:développement ' +
    'dévelopement:développement developement:développement dévellopement:développement ' +
    'dévelloppement:développement Secretaire:Secrétaire generale:générale connection:connexion ' +
    'connections:connexions traffic:trafic traffics:trafics addresse:adresse aggression:agression ' +
    'aggressions:agressions environement:environnement environnment:environnement gouvernment:gouvernement ' +
    'gouvernemant:gouvernement recommendation:recommandation ' +
    'recommendations:recommandations exercise:exercice exercises:exercices example:exemple examples:exemples ' +
    'personel:personnel succés:succès procés:procès aprés:après auprés:auprès trés:très progrés:progrès ' +
    'accés:accès excés:excès intéret:intérêt intérets:intérêts interêt:intérêt interêts:intérêts ' +
    'controle:contrôle controles:contrôles role:rôle roles:rôles parmis:parmi malgrés:malgré ' +
    'notament:notamment Nations-Unies:Nations§Unies resource:ressource ' +
    'resources:ressources ressource§humaines:ressources§humaines apartient:appartient ' +
    'appliquation:application concensus:consensus dilemne:dilemme étât:état occurence:occurrence ' +
    'résponsabilité:responsabilité responsabilitée:responsabilité paix§et§securité:paix§et§sécurité ' +
    'programe:programme programes:programmes reglement:règlement réglement:règlement ' +
    'evenement:événement evenements:événements reunion:réunion reunions:réunions resolution:résolution ' +
    'resolutions:résolutions decision:décision decisions:décisions',
  es:
    'accion:acción aplicacion:aplicación aprobacion:aprobación atencion:atención asociacion:asociación ' +
    'Comision:Comisión comision:comisión comunicacion:comunicación condicion:condición Convencion:Convención ' +
    'convencion:convención cooperacion:cooperación coordinacion:coordinación creacion:creación ' +
    'cuestion:cuestión decision:decisión Declaracion:Declaración declaracion:declaración ' +
    'discriminacion:discriminación disposicion:disposición educacion:educación ejecucion:ejecución ' +
    'eliminacion:eliminación evaluacion:evaluación financiacion:financiación funcion:función ' +
    'gestion:gestión informacion:información innovacion:innovación investigacion:investigación ' +
    'mision:misión ocupacion:ocupación opinion:opinión Organizacion:Organización organizacion:organización ' +
    'participacion:participación poblacion:población posicion:posición prevencion:prevención ' +
    'produccion:producción promocion:promoción proteccion:protección region:región relacion:relación ' +
    'resolucion:resolución reunion:reunión sancion:sanción sesion:sesión situacion:situación ' +
    'solucion:solución union:unión Union:Unión utilizacion:utilización violacion:violación pais:país ' +
    'paises:países tambien:también ademas:además segun:según traves:través parrafo:párrafo ' +
    'parrafos:párrafos económia:economía economico:económico Economico:Económico juridico:jurídico ' +
    'juridica:jurídica internacionál:internacional regimen:régimen periodo§de§sesiones:período§de§sesiones ' +
    'periodos§de§sesiones:períodos§de§sesiones apesar:a§pesar extrangero:extranjero ' +
    'extrangeros:extranjeros preveer:prever exijir:exigir conciente:consciente desición:decisión ' +
    'desiciones:decisiones decición:decisión reunir§se:reunirse resoluccion:resolución ' +
    'resolusion:resolución concenso:consenso travéz:través Nacciones:Naciones govierno:gobierno ' +
    'goviernos:gobiernos exaustivo:exhaustivo desarollo:desarrollo desarrolo:desarrollo recive:recibe ' +
    'ampliacion:ampliación migracion:migración nutricion:nutrición',
  ru:
    'вследствии:вследствие впоследствие:впоследствии ' +
    'агенство:агентство агенства:агентства агенств:агентств агенством:агентством следущий:следующий ' +
    'следущие:следующие следущих:следующих следущего:следующего будующий:будущий будующих:будущих ' +
    'будующего:будущего учавствовать:участвовать учавствует:участвует учавствуют:участвуют ' +
    'учавствующих:участвующих прецендент:прецедент прецендента:прецедента инциндент:инцидент ' +
    'инцинденты:инциденты инциндентов:инцидентов беспрецендентный:беспрецедентный ' +
    'беспрецендентное:беспрецедентное колличество:количество колличества:количества програма:программа ' +
    'програмы:программы програму:программу програм:программ комисия:комиссия комисии:комиссии ' +
    'комисию:комиссию росийский:российский росийской:российской ответсвенность:ответственность ' +
    'ответсвенности:ответственности сотрудничесто:сотрудничество безопастность:безопасность ' +
    'безопастности:безопасности Безопастности:Безопасности государсво:государство ' +
    'государсва:государства государсв:государств правительсво:правительство ' +
    'правительсва:правительства правительсв:правительств так-же:также тоесть:то§есть ' +
    'осуществеление:осуществление проффесиональный:профессиональный ' +
    'проффесиональной:профессиональной професиональный:профессиональный ' +
    'професиональной:профессиональной расчитывать:рассчитывать расчитывает:рассчитывает ' +
    'рассчет:расчет эфективность:эффективность эфективности:эффективности эфективный:эффективный ' +
    'эфективное:эффективное эфективных:эффективных терроризим:терроризм тероризм:терроризм ' +
    'тероризма:терроризма тероризмом:терроризмом междунардный:международный ' +
    'межународный:международный межународного:международного межународной:международной ' +
    'территорриальный:территориальный территорриальной:территориальной суверинитет:суверенитет ' +
    'суверинитета:суверенитета суверинитету:суверенитету приемущество:преимущество ' +
    'приемущества:преимущества посвещенный:посвященный посвещенной:посвященной',
  ar:
    'الى:إلى والى:وإلى اذ:إذ واذ:وإذ الامم:الأمم والامم:والأمم للامم:للأمم بالامم:بالأمم الامين:الأمين ' +
    'والامين:والأمين الامن:الأمن والامن:والأمن للامن:للأمن الانسان:الإنسان للانسان:للإنسان ' +
    'الاطفال:الأطفال والاطفال:والأطفال المراة:المرأة والمراة:والمرأة الارهاب:الإرهاب ' +
    'والارهاب:والإرهاب للارهاب:للإرهاب الارهابية:الإرهابية الاسلحة:الأسلحة والاسلحة:والأسلحة ' +
    'الانمائية:الإنمائية الانمائي:الإنمائي الاقليمية:الإقليمية والاقليمية:والإقليمية ' +
    'الاقليمي:الإقليمي افريقيا:أفريقيا وافريقيا:وأفريقيا الافريقي:الأفريقي الافريقية:الأفريقية ' +
    'الاعضاء:الأعضاء والاعضاء:والأعضاء اعضاء:أعضاء الاطراف:الأطراف اطراف:أطراف الاراضي:الأراضي ' +
    'اراضي:أراضي انشاء:إنشاء الاستراتيجيه:الاستراتيجية الدوليه:الدولية المتحده:المتحدة العامه:العامة ' +
    'الجمعيه:الجمعية التنميه:التنمية المستدامه:المستدامة الانسانية:الإنسانية والانسانية:والإنسانية ' +
    'الاساسية:الأساسية والاساسية:والأساسية الاسرة:الأسرة الاجراءات:الإجراءات اجراءات:إجراءات ' +
    'اطار:إطار الاطار:الإطار ايضا:أيضا أيضآ:أيضا الاعلان:الإعلان اعلان:إعلان الامانة:الأمانة ' +
    'الاقل:الأقل اقل:أقل الاخرى:الأخرى الاوسط:الأوسط الاوسطى:الأوسط الابادة:الإبادة ابادة:إبادة ' +
    'شئون:شؤون الشئون:الشؤون مسئولية:مسؤولية المسئولية:المسؤولية مسئوليات:مسؤوليات مسئول:مسؤول ' +
    'لاكن:لكن هاذا:هذا هاذه:هذه ذالك:ذلك كذالك:كذلك الذى:الذي التى:التي فى:في',
  zh:
    '其它:其他 一部份:一部分 大部份:大部分 部份国家:部分国家 恐怖份子:恐怖分子 犯罪份子:犯罪分子 极端份子:极端分子 武装份子:武装分子 ' +
    '知识份子:知识分子 帐户:账户 帐目:账目 重迭:重叠 再接再励:再接再厉 一如继往:一如既往 ' +
    '迫不急待:迫不及待 决择:抉择 通迅:通讯 松驰:松弛 按步就班:按部就班 防碍:妨碍 幅射:辐射 ' +
    '竞竞业业:兢兢业业 震憾:震撼 暴光:曝光 宣泻:宣泄 漫延:蔓延 蜂涌:蜂拥 弦律:旋律 寒喧:寒暄 ' +
    '渲泄:宣泄 侯选人:候选人 复盖:覆盖 反覆:反复 答覆:答复 联糸:联系 起迄:起讫 仲栽:仲裁 ' +
    '裁军会义:裁军会议 决义:决议',
};
