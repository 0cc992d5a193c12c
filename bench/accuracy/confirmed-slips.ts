/**
 * Slips of adopted texts that a person has confirmed, beside those that the texts' own list names: by file the
 * rule and the block, counted from 0 between blank lines, and what is wrong there.
 */
export const CONFIRMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'A_RES_80_189.es.txt': {
    'preamble/opening-form 8': 'the sole operative paragraph ends with a comma and is read as preamble',
    'preamble/ends-with-comma 9': 'the sole operative paragraph ends with a comma and is read as preamble',
  },
  'A_RES_80_124.fr.txt': { 'operative/opening-form 48': 'a participle, and no verb in the whole paragraph' },
  'A_RES_80_220.es.txt': { 'items/ends-with-semicolon 74': 'a stray bookmark name behind the mark' },
  'A_RES_80_233.zh.txt': { 'operative/ends-with-semicolon 21': 'a full stop inside the operative part' },
  'E_RES_2022_16.ru.txt': {
    'script/mixed-word 92': 'a Latin letter in a Russian word',
    'items/ends-with-semicolon 92': 'a comma among semicolons',
  },
  'E_RES_2022_18.zh.txt': { 'punctuation/brackets 17': 'a bracket before a title, never closed' },
  'E_RES_2022_4.ru.txt': {
    'operative/ends-with-semicolon 49': 'a colon, and no list',
    'punctuation/quotation-marks 9': 'a name in quotation marks, never closed',
  },
  'S_RES_2517-2020.zh.txt': { 'preamble/ends-with-comma 6': 'a half-width comma' },
  'S_RES_2520-2020.ar.txt': {
    'spelling/misspelt 56': '“الافريقي” for “الأفريقي”',

    'date/arabic-month 84': 'the names of two months',
    'items/lead-in 21': 'a semicolon before items that go on with the sentence',
  },
  'S_RES_2520-2020.en.txt': {
    'capitals/states 57': '“participating states” for “participating States”',
    'items/lead-in 21': 'a semicolon before items that go on with the sentence',
  },
  'S_RES_2520-2020.fr.txt': { 'items/lead-in 21': 'a semicolon before items that go on with the sentence' },
  'S_RES_2520-2020.ru.txt': { 'items/lead-in 21': 'a semicolon before items that go on with the sentence' },
  'S_RES_2525-2020.en.txt': {
    'capitals/states 19': '“member states” for “Member States”',
    'opening/misspelt 22': '“Request” for “Requests”',
  },
  'S_RES_2528-2020.zh.txt': { 'preamble/ends-with-comma 9': 'a half-width comma' },
  'S_RES_2553-2020.ar.txt': { 'items/ends-with-semicolon 49': 'a comma among semicolons' },
  'S_RES_2530-2020.en.txt': {
    'capitals/citation 21': '“Resolution” for “resolution”',
    'capitals/states 31': '“member states” for “Member States”',
    'preamble/opening-form 21': '“Recalls” in the preamble',
  },
  'S_RES_2539-2020.ru.txt': {
    'script/mixed-word 6': 'a Latin letter in a Russian word',
    'preamble/opening-form 22': 'a present tense in the preamble',
  },
  'S_RES_2553-2020.en.txt': {
    'preamble/opening-form 12': '“Recognizes” in the preamble',
    'operative/opening-form 32': 'a participle, and no verb in the whole paragraph',
    'operative/opening-form 37': 'a participle, and no verb in the whole paragraph',
  },
  'S_RES_2553-2020.es.txt': { 'operative/opening-form 32': 'a gerund, and no verb in the whole paragraph' },
  'S_RES_2555-2020.en.txt': {
    'capitals/citation 21': '“Resolution” for “resolution”',
    'capitals/states 31': '“member states” for “Member States”',
    'preamble/opening-form 21': '“Recalls” in the preamble',
  },
  'S_RES_2553-2020.fr.txt': {
    'operative/opening-form 32': 'a participle, and no verb in the whole paragraph',
  },
  'E_RES_2022_7.fr.txt': {
    'citation/kind 4': '2021/8 of 8 June 2021 is a resolution',
    'typing/doubled-word 66': 'a word written twice',
    'typing/doubled-word 81': 'a word written twice',
  },
  'E_RES_2022_16.es.txt': {
    'date/links 13': 'a day without “de”',
  },
  'E_RES_2022_18.es.txt': {
    'date/links 4': 'a day without “de”',
  },
  'S_RES_2537-2020.es.txt': {
    'date/links 35': 'a day without “de”',
  },
  'A_RES_80_145.ru.txt': {
    'script/mixed-word 19': 'a roman numeral of Latin and Cyrillic letters',
  },
  'A_RES_80_170.ru.txt': {
    'date/year-word 4': 'one year of four without its word',
  },
  'A_RES_80_125.es.txt': {
    'punctuation/doubled 49': 'a semicolon typed for a letter, before a comma',
  },
  'A_HRC_RES_55_1.fr.txt': {
    'spacing/after-mark 43': 'sentences without a space between them',
  },
  'S_RES_2537-2020.ar.txt': {
    'typing/doubled-word 35': 'a word written twice',
  },
  'S_RES_2539-2020.zh.txt': {
    'typing/doubled-word 12': 'a word written twice',
  },
  'S_RES_2532-2020.en.txt': {
    'names/body 11': '“UN General Assembly” for “General Assembly”',

    'date/order 11': 'a date with its month first',
  },
  'S_RES_2539-2020.en.txt': {
    'citation/plural 64': '“resolution” before three',
    'wording/to-clause 4': '“calling” for “calling upon”',

    'date/day 51': 'a day with its ordinal',
  },
  'S_RES_2559-2020.ru.txt': {
    'script/mixed-word 11': 'a Latin letter in a Russian word',
  },
  'A_RES_80_199.ar.txt': { 'preamble/joiner 5': 'a later paragraph without the waw' },
  'E_RES_2022_23.es.txt': { 'opening/agreement 17': 'a feminine form for the Council' },
  'E_RES_2022_6.fr.txt': { 'opening/agreement 26': 'a feminine form for the Council' },
  'S_RES_2518-2020.en.txt': {
    'capitals/states 16': '“host states” for “host States”',
    'capitals/states 19': '“host states” for “host States”',
    'paragraph/one-sentence 24': 'two sentences in a paragraph',
  },
  'S_RES_2518-2020.es.txt': { 'paragraph/one-sentence 30': 'two sentences in a paragraph' },
  'A_RES_80_201.fr.txt': { 'date/session 7': 'a year that is not that of the resolution cited' },
  'A_RES_80_232.es.txt': { 'date/session 4': 'a year that is not that of the resolution cited' },
  'S_RES_2511-2020.ar.txt': {
    'citation/wrong-year 22': '2140 (2015) for 2140 (2014), as the same text has it elsewhere',
    'reference/no-such-paragraph 27': 'a paragraph of another resolution',
  },
  'S_RES_2504-2020.en.txt': { 'abbreviation/principal-organ 6': 'the name of the Assembly in two letters' },
  'E_RES_2022_22.zh.txt': {
    'spelling/misspelt 46': '“其它” for “其他”',
  },
  'A_RES_80_213.ar.txt': {
    'spelling/misspelt 32': '“الارهاب” for “الإرهاب”',
    'spelling/misspelt 48': '“الارهاب” for “الإرهاب”',
  },
  'S_RES_2504-2020.zh.txt': {
    'spelling/misspelt 14': '“其它” for “其他”',
  },
  'S_RES_2513-2020.en.txt': {
    'names/body 14': '“UN Security Council” for “Security Council”',
    'capitals/names 23': '“Secretary General” for “Secretary-General”',
  },
  'S_RES_2519-2020.en.txt': {
    'capitals/names 14': '“Secretary General” for “Secretary-General”',
  },
  'S_RES_2528-2020.en.txt': {
    'citation/plural 14': '“resolution” before two',
    'capitals/names 7': '“Secretary General” for “Secretary-General”',
    'capitals/citation 12': '“Resolution” for “resolution”',
    'capitals/states 15': '“Member states” for “Member States”',
  },
  'S_RES_2554-2020.en.txt': {
    'capitals/names 6': '“Secretary General” for “Secretary-General”',
    'capitals/states 33': '“Member states” for “Member States”',
    'capitals/states 42': '“neighbouring states” for “neighbouring States”',
    'names/body 47': '“World Food Program” for “World Food Programme”',
  },
  'S_RES_2559-2020.en.txt': {
    'capitals/states 28': '“member states” for “Member States”',
  },
  'S_RES_2506-2020.fr.txt': {
    'capitals/names 10': '“Nations unies” for “Nations Unies”',
  },
  'S_RES_2513-2020.fr.txt': {
    'names/body 14': '“Conseil de sécurité de l’ONU” for “Conseil de sécurité”',
  },
  'S_RES_2519-2020.fr.txt': {
    'capitals/charter 9': '“chapitre VII” for “Chapitre VII”',
  },
  'A_RES_80_252.zh.txt': {
    'date/session 20': '1 December 2001 for 2000',
    'citation/wrong-date 20': '1 December 2001 for 2000: the fifty-fifth session, in every version',
  },
  'A_RES_80_252.en.txt': {
    'date/session 20': '1 December 2001 for 2000',
    'citation/wrong-date 20': '1 December 2001 for 2000: the fifty-fifth session, in every version',
  },
  'A_RES_80_252.fr.txt': {
    'date/session 20': '1 December 2001 for 2000',
    'citation/wrong-date 20': '1 December 2001 for 2000: the fifty-fifth session, in every version',
  },
  'A_RES_80_252.ru.txt': {
    'date/session 20': '1 December 2001 for 2000',
    'citation/wrong-date 20': '1 December 2001 for 2000: the fifty-fifth session, in every version',
  },
  'A_RES_80_252.es.txt': {
    'date/session 20': '1 December 2001 for 2000',
    'citation/wrong-date 20': '1 December 2001 for 2000: the fifty-fifth session, in every version',
  },
  'A_RES_80_252.ar.txt': {
    'date/session 20': '1 December 2001 for 2000',
    'citation/wrong-date 20': '1 December 2001 for 2000: the fifty-fifth session, in every version',
  },
  'A_RES_80_108.es.txt': {
    'date/session 6': '2025 for 2015',
    'citation/wrong-date 6': '2025 for 2015; the other versions have it right',
  },
  'A_RES_80_233.es.txt': {
    'citation/wrong-date 4': '22 December for 24; the other versions have it right',
  },
  'S_RES_2529-2020.ar.txt': {
    'citation/wrong-date 8': '21 April 2020 for 20: the official text of 74/273 gives the day',
  },
  'S_RES_2529-2020.zh.txt': {
    'citation/wrong-date 8': '21 April 2020 for 20: the official text of 74/273 gives the day',
  },
  'S_RES_2529-2020.en.txt': {
    'citation/wrong-date 8': '21 April 2020 for 20: the official text of 74/273 gives the day',
  },
  'S_RES_2529-2020.fr.txt': {
    'citation/wrong-date 8': '21 April 2020 for 20: the official text of 74/273 gives the day',
  },
  'S_RES_2529-2020.ru.txt': {
    'citation/wrong-date 8': '21 April 2020 for 20: the official text of 74/273 gives the day',
  },
  'S_RES_2529-2020.es.txt': {
    'citation/wrong-date 8': '21 April 2020 for 20: the official text of 74/273 gives the day',
  },
  'S_RES_2511-2020.en.txt': {
    'citation/wrong-year 22': '2140 (2015) for 2140 (2014), as the same text has it elsewhere',
  },
  'S_RES_2511-2020.ru.txt': {
    'citation/wrong-year 22': '2140 (2015) for 2140 (2014), as the same text has it elsewhere',
  },
  'S_RES_2509-2020.fr.txt': {
    'citation/wrong-year 31': '2241 (2018) for 2241 (2015)',
  },
  'S_RES_2554-2020.ru.txt': {
    'citation/wrong-year 34': '2550 (2019) for 2500 (2019), as the other versions have it',
  },
  'E_RES_2022_7.zh.txt': {
    'citation/kind 4': '2021/8 of 8 June 2021 is a resolution',
  },
  'E_RES_2022_7.en.txt': {
    'citation/kind 4': '2021/8 of 8 June 2021 is a resolution',
  },
  'E_RES_2022_7.ru.txt': {
    'citation/kind 4': '2021/8 of 8 June 2021 is a resolution',
  },
  'E_RES_2022_7.es.txt': {
    'citation/kind 4': '2021/8 of 8 June 2021 is a resolution',
  },
  'A_RES_80_201.ru.txt': {
    'citation/plural 7': '“резолюцию” before two',
  },
  'A_HRC_RES_55_25.zh.txt': {
    'date/session 7': '54/42 for 52/42, in every version',
  },
  'hrc-37-24.fr.txt': {
    'citation/wrong-date 7': 'the day of the record for that of the adoption, 15 March 2006',
  },
  'E_RES_2022_7.ar.txt': {
    'citation/kind 4': '2021/8 of 8 June 2021 is a resolution',
  },
  'A_HRC_RES_55_25.en.txt': {
    'citation/never-adopted 7': '54/42 for 52/42, in every version',
  },
  'S_RES_2514-2020.en.txt': {
    'citation/plural 14': '“resolution” before seven',
  },
  'S_RES_2511-2020.es.txt': {
    'citation/wrong-year 22': '2140 (2015) for 2140 (2014), as the same text has it elsewhere',
  },
};
