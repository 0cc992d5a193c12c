/**
 * Words that name a man where any person may be meant, and the words in their place, from the United Nations guidelines
 * for gender-inclusive language in English; in the form of terms/countries.ts.
 */
export const GENDERED = `
chairman > chair
chairmen > chairs
Chairman > Chair
vice-chairman > vice-chair
Vice-Chairman > Vice-Chair
spokesman > spokesperson
spokesmen > spokespersons
mankind > humankind
common heritage of mankind
manpower > personnel
man-made > human-made
policeman > police officer
policemen > police officers
fireman > firefighter
firemen > firefighters
businessman > businessperson
businessmen > businesspeople
cameramen > camera operators
congressman > member of parliament
statesmanship > leadership
forefathers > ancestors
layman > layperson
laymen > laypersons
workmen > workers
salesmen > sales staff
manned mission > crewed mission
manned missions > crewed missions
manned space flight > human space flight`;
