/**
 * English spelling of the United Nations: Concise Oxford English Dictionary, -ize where the suffix is Greek, -yse, and
 * British forms, as the Editorial Manual sets (Spelling). The stems are of words that resolutions may use, chosen by hand and
 * compared with the public table of spellings of the npm package american-british-english-translator 0.2.1.
 */

/** Stems of verbs in -ize: what stands before the suffix. */
export const IZE =
  'organ reorgan disorgan recogn emphas author reauthor real summar util prior final central decentral custom ' +
  'stabil destabil global local national denational internal external general special industrial deindustrial ' +
  'modern mobil demobil immobil marginal penal criminal decriminal legal formal normal neutral liberal minim maxim ' +
  'optim standard harmon synchron jeopard symbol penal equal revital capital recapital colon decolon democrat ' +
  'demilitar militar polar popular privat regular scrutin sensit stigmat destigmat subsid terror theor vandal victim ' +
  'revictim visual vital apolog categor character commercial computer conceptual crystall dramat econom energ ' +
  'fertil hospital institutional deinstitutional legitim material memor monopol operational personal politic ' +
  'depolitic programmat public radical deradical rational ritual sanit sexual hypersexual solemn steril ' +
  'systemat tranquill traumat retraumat trivial union urban verbal weapon mainstream social familiar digital ' +
  'monet incentiv ostrac galvan patron philosoph pressur scandal sympath synthes westernal western vulcan ' +
  'actual agon anonym antagon baptis brutal canal civil constitutional contextual cannibal epitom evangel fictional ' +
  'finan fossil franch hybrid ideal idol immun initial ital lion magnet mechan motor naturali natural ' +
  'nuclear denuclear oxid pasteur plural pulver random reorgani revolution satir secular serial stylis tantal temporal token ' +
  'unauthor underutil unrecogn unorgan';

/** What follows "-is" or "-iz" in their forms. */
export const IZE_ENDINGS = 'e es ed ing er ers able ation ations ational ationally';

/** Stems of verbs in -yse. */
export const YSE = 'anal reanal paral catal psychoanal';
export const YSE_ENDINGS = 'e ed ing er ers';

/** Stems of words in -our, American -or. */
export const OUR =
  'behavi col disc discol endeav fav disfav harb hon dishon lab neighb rig vig arm rum tum vap savi cand val splend ' +
  'od flav succ demean misdemean clam ferv glam hum parl ranc multicol';
export const OUR_ENDINGS =
  ' s ed ing able ably al ally hood hoods ly liness less ful fully er ers ite ites itism y ies';

/** Stems of words in -re, American -er. */
export const RE =
  'cent epicent theat lit millilit fib calib spect meag somb lust kilomet centimet millimet sepulch manoeuv';
/** Endings in British and American form. */
export const RE_ENDINGS = 're:er res:ers red:ered ring:ering';

/** Stems of verbs in -l that double it in British forms. */
export const LL =
  'travel label relabel model remodel channel counsel cancel fuel refuel level signal total unravel marshal quarrel rival tunnel ' +
  'initial panel dial equal funnel parcel pencil spiral shovel imperil';
export const LL_ENDINGS = 'ed ing er ers or ors ist ists';

/** American form → British form, where both are the rule of their houses. */
export const PAIRS =
  'program:programme programs:programmes defense:defence defenses:defences defenseless:defenceless offense:offence ' +
  'offenses:offences pretense:pretence pretenses:pretences fulfill:fulfil fulfills:fulfils fulfillment:fulfilment ' +
  'enroll:enrol enrolls:enrols enrollment:enrolment enrollments:enrolments installment:instalment ' +
  'installments:instalments instill:instil instills:instils skillful:skilful skillfully:skilfully willful:wilful ' +
  'willfully:wilfully distill:distil distills:distils aging:ageing practiced:practised practicing:practising ' +
  'plow:plough plows:ploughs plowed:ploughed plowing:ploughing plowshares:ploughshares gray:grey mold:mould ' +
  'molds:moulds skeptic:sceptic skeptical:sceptical skepticism:scepticism jewelry:jewellery aluminum:aluminium ' +
  'anemia:anaemia pediatric:paediatric pediatrics:paediatrics pedophile:paedophile pedophilia:paedophilia ' +
  'hemorrhage:haemorrhage hemorrhagic:haemorrhagic diarrhea:diarrhoea gynecological:gynaecological ' +
  'gynecology:gynaecology leukemia:leukaemia maneuver:manoeuvre maneuvers:manoeuvres artifact:artefact ' +
  'artifacts:artefacts percent:per§cent toward:towards';

/** Forms that the Oxford spelling does without, though they are no American rule. */
export const OXFORD_ONLY =
  'acknowledgment:acknowledgement acknowledgments:acknowledgements catalog:catalogue catalogs:catalogues ' +
  'dialog:dialogue dialogs:dialogues archeology:archaeology archeological:archaeological learnt:learned ' +
  'amongst:among whilst:while advisor:adviser advisors:advisers esthetic:aesthetic ' +
  'focussed:focused focussing:focusing focusses:focuses benefitted:benefited benefitting:benefiting ' +
  'targetted:targeted targetting:targeting budgetted:budgeted';

/** Words that keep the form that the lists above would change. */
export const KEPT = ['computer program', 'computer programs', 'software program', 'software programs'];

/**
 * Words that are joined, hyphened or parted, wrong:right. From the Editorial Manual (Spelling; Hyphens) and counts in
 * resolutions of the General Assembly, the Economic and Social Council and the Human Rights Council: none has the
 * wrong form. § stands for a space.
 */
export const COMPOUNDS =
  'peace-keeping:peacekeeping peace-keeper:peacekeeper peace-keepers:peacekeepers peace-building:peacebuilding ' +
  'peace-making:peacemaking sub-regional:subregional sub-region:subregion sub-regions:subregions ' +
  'sub-paragraph:subparagraph sub-paragraphs:subparagraphs sub-committee:subcommittee sub-group:subgroup ' +
  'inter-governmental:intergovernmental interagency:inter-agency socio-economic:socioeconomic ' +
  'macro-economic:macroeconomic multi-sectoral:multisectoral multi-dimensional:multidimensional ' +
  'multi-lateral:multilateral multi-national:multinational multi-lingualism:multilingualism on-going:ongoing ' +
  'policy-maker:policymaker policy-makers:policymakers policy-making:policymaking decision§making:decision-making ' +
  'capacity§building:capacity-building counterterrorism:counter-terrorism ' +
  'cyber-security:cybersecurity cyber-crime:cybercrime web-site:website web§site:website web§sites:websites ' +
  'under-represented:underrepresented inter-related:interrelated inter-dependent:interdependent ' +
  'inter-dependence:interdependence inter-connected:interconnected inter-disciplinary:interdisciplinary ' +
  'inter-sectoral:intersectoral trans-national:transnational trans-boundary:transboundary wellbeing:well-being ' +
  'well§being:well-being mid-term:midterm land-locked:landlocked eco-system:ecosystem eco-systems:ecosystems ' +
  'bio-diversity:biodiversity nonproliferation:non-proliferation nongovernmental:non-governmental ' +
  'non§governmental:non-governmental fact§finding:fact-finding low§income§countries:low-income§countries ' +
  'least-developed§countries:least§developed§countries gender§based§violence:gender-based§violence ' +
  're-affirm:reaffirm re-affirms:reaffirms re-affirming:reaffirming re-iterates:reiterates ' +
  'multistakeholder:multi-stakeholder grassroots:grass-roots world-wide:worldwide ' +
  'nation-wide:nationwide evidence§based:evidence-based cease-fire:ceasefire cease-fires:ceasefires ' +
  'law-enforcement§officials:law§enforcement§officials e-mail:email e-mails:emails crosscutting:cross-cutting ' +
  'cross§cutting:cross-cutting far§reaching:far-reaching bench-marks:benchmarks frame-work:framework ' +
  'stake-holders:stakeholders out-reach:outreach wide-spread:widespread data§base:database ' +
  'twenty§first§century:twenty-first§century';

/** Stems after "co", which lost its hyphen, and their endings. */
export const CO = 'operat ordinat';
export const CO_ENDINGS = 'e es ed ing ion ive ives or ors';
