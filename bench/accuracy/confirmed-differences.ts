/**
 * Differences between the versions of adopted texts that a person has confirmed: by file the rule and the line, from 1,
 * and what it has that the other versions have otherwise.
 */
export const CONFIRMED_DIFFERENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'A_HRC_RES_55_32.ru': {
    'versions/date 107': 'June 1967 is left out',
  },
  'A_HRC_RES_55_9.zh': {
    'versions/figure 15': '108 is left out',
  },
  'A_RES_80_108.es': {
    'versions/date 13': '27 de julio de 2025 for 27 July 2015',
  },
  'A_RES_80_121.fr': {
    'versions/citation 153': '78/137 for 78/317',
    'versions/citation 9': '35/63 is here alone; 70/186 is here alone',
    'versions/date 9': '5 décembre 1980 is here alone',
  },
  'A_RES_80_121.ru': {
    'versions/missing-footnote 117': 'the note on the agreement on fisheries subsidies is missing',
  },
  'A_RES_80_122.fr': {
    'versions/citation 205': '79/232 for 79/323',
  },
  'A_RES_80_124.ar': {
    'versions/citation 189': 'UNEP/EA.5/Res.5 for UNEP/EA.5/Res.12',
    'versions/date 25': 'May 2024 is left out',
    'versions/figure 103': '9 is here alone',
    'versions/figure 157': '2030 is here alone',
  },
  'A_RES_80_124.ru': {
    'versions/opening 29': 'notes what the others recall',
  },
  'A_RES_80_125.fr': {
    'versions/figure 43': '4 milliards for 4 trillion',
    'versions/opening 33': 'reaffirms what the others recognize',
    'versions/opening 45': 'welcomes what the others recognize',
  },
  'A_RES_80_135.fr': {
    'versions/figure 93': '2023 is here alone',
    'versions/opening 61': 'notes what the others recognize',
  },
  'A_RES_80_135.zh': {
    'versions/citation 135': '69/313 for 79/323',
    'versions/citation 137': '79/323 for 69/313',
  },
  'A_RES_80_138.fr': {
    'versions/date 19': '20 au 22 juin 2012 is here alone',
    'versions/figure 155': '2025 for 2027',
    'versions/figure 157': 'quatre-vingtième is here alone',
  },
  'A_RES_80_145.fr': {
    'versions/figure 63': '2030 is left out',
  },
  'A_RES_80_15.ru': {
    'versions/figure 55': 'восемьдесят for eighty-third',
  },
  'A_RES_80_189.ar': {
    'versions/number 17': 'the sole paragraph bears a number',
  },
  'A_RES_80_199.fr': {
    'versions/date 15': 'December 2023 is left out',
    'versions/symbol 175': 'A/79/169 is here alone',
    'versions/symbol 177': 'A/79/169 is left out',
  },
  'A_RES_80_199.zh': {
    'versions/symbol 145': 'A/CONF.157/24(Part I)/Corr.1 is here alone',
  },
  'A_RES_80_20.ru': {
    'versions/opening 47': 'urges where the others encourage',
  },
  'A_RES_80_200.es': {
    'versions/symbol 115': 'A/67/53/Corr.2 is here alone',
  },
  'A_RES_80_201.fr': {
    'versions/date 15': '19 décembre 2019 for 19 December 2017',
  },
  'A_RES_80_201.zh': {
    'versions/figure 63': '72 for 77',
  },
  'A_RES_80_207.es': {
    'versions/figure 213': 'septuagésimo octavo is here alone',
  },
  'A_RES_80_207.fr': {
    'versions/date 47': '22 juin 2017 is here alone',
  },
  'A_RES_80_207.zh': {
    'versions/symbol 201': 'A/CONF.157/24(Part I)/Corr.1 is here alone',
  },
  'A_RES_80_213.fr': {
    'versions/opening 85': 'encourages where the others urge',
  },
  'A_RES_80_220.fr': {
    'versions/citation 113': '55/22 for 55/21',
  },
  'A_RES_80_232.es': {
    'versions/date 9': '23 de diciembre de 2023 for 23 December 2003',
  },
  'A_RES_80_233.ar': {
    'versions/citation 43': '79/247 is left out',
  },
  'A_RES_80_233.es': {
    'versions/date 9': '22 de diciembre de 2024 for 24 December 2024',
  },
  'A_RES_80_252.ar': {
    'versions/figure 99': 'الثمانين for eighty-first',
  },
  'A_RES_80_91.ru': {
    'versions/figure 9': '2024 for 2025',
  },
  'E_RES_2022_14.zh': {
    'versions/figure 129': '2017 is here alone',
  },
  'E_RES_2022_6.ru': {
    'versions/figure 71': '2030 is here alone',
  },
  'E_RES_2022_7.ar': {
    'versions/citation 193': '2200 (د-21) for 2200 A (XXI)',
  },
  'E_RES_2022_7.fr': {
    'versions/citation 213': '31/11 for 33/11',
    'versions/figure 39': '2030 is left out',
    'versions/symbol 213': 'A/HCR/27/31 for A/HRC/27/31',
  },
  'S_RES_2504-2020.ar': {
    'versions/figure 11': '1,11 مليون for 11.1 million',
  },
  'S_RES_2506-2020.fr': {
    'versions/symbol 7': 'S/2019/833 for S/2019/883',
  },
  'S_RES_2508-2020.fr': {
    'versions/symbol 7': 'S/PRST/2018/9 for S/PRST/2018/19',
  },
  'S_RES_2509-2020.fr': {
    'versions/citation 63': '2241(2018) for 2441 (2018)',
  },
  'S_RES_2511-2020.fr': {
    'versions/citation 45': '2140 (2015) is left out',
  },
  'S_RES_2514-2020.fr': {
    'versions/citation 143': '2304 (2016) is left out',
  },
  'S_RES_2520-2020.fr': {
    'versions/symbol 27': 'S/AC.51.2017/2 for S/AC.51/2017/2',
  },
  'S_RES_2521-2020.ar': {
    'versions/date 87': '1 أيار/مايو 2020 for 1 May 2021',
  },
  'S_RES_2521-2020.zh': {
    'versions/figure 81': 'الرابع is left out',
  },
  'S_RES_2525-2020.fr': {
    'versions/symbol 11': 'S/2020/2049 for S/2020/429',
    'versions/symbol 45': 'S/2020/249 for S/2020/429',
  },
  'S_RES_2531-2020.fr': {
    'versions/citation 209':
      '1267 (1999) is here alone; 1989 (2011) is here alone; 2253 (2015) is here alone',
  },
  'S_RES_2536-2020.ar': {
    'versions/bracket 43': 'brackets round the words on ammunition',
    'versions/symbol 23': 'S/2020/660 for S/2020/662',
  },
  'S_RES_2537-2020.ar': {
    'versions/date 71': '31January 2021 is left out',
    'versions/date 85': '10 تموز/يوليه 2021 is here alone',
  },
  'S_RES_2537-2020.fr': {
    'versions/date 7': '13 juillet 2020 for 10 July 2020',
  },
  'S_RES_2539-2020.fr': {
    'versions/opening 111': 'encourages where the others urge',
  },
  'S_RES_2543-2020.fr': {
    'versions/date 39': '17 septembre 2020 for 17 September 2021',
    'versions/figure 53': '1325 is left out',
  },
  'S_RES_2546-2020.en': {
    'versions/citation 21': '2312 (2016) is left out',
    'versions/figure 21': '2106 is here alone',
  },
  'S_RES_2551-2020.fr': {
    'versions/bracket 55': 'brackets round what refers to earlier resolutions',
    'versions/bracket 97': 'brackets round what refers to an earlier resolution',
    'versions/citation 15': '2520 (2020) is here alone',
    'versions/opening 49': 'urges where the others call upon',
  },
  'S_RES_2551-2020.ru': {
    'versions/date 127': '15 ноября 2020 for 15 November 2021',
  },
  'S_RES_2552-2020.ru': {
    'versions/figure 255': '31 is left out',
  },
  'S_RES_2553-2020.ar': {
    'versions/missing-paragraph 11': 'the paragraph on development, peace and human rights is missing',
  },
  'S_RES_2554-2020.fr': {
    'versions/figure 89': '1988 is left out',
  },
  'S_RES_2554-2020.ru': {
    'versions/citation 69': '2550 (2019) for 2500 (2019)',
  },
  'S_RES_2559-2020.fr': {
    'versions/bracket 29': 'brackets for parentheses round a symbol',
  },
};
