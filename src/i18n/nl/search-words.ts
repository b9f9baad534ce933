// The Dutch words that are only needed to build the search index, so that the page need not load them.
import type { Page } from '../../domain/view'

/** `also` are everyday words by which a page is looked for as well. */
const pages: Record<Exclude<Page, 'embed'>, { title: string; text: string; also: string }> = {
  map: {
    title: 'Kaart',
    text: 'De kaart van Nederland met de twintig gebieden, en het programma in het kort.',
    also: 'begin, thuis, heel Nederland, programma',
  },
  compare: { title: 'Vergelijk', text: 'Twee tot vier gebieden naast elkaar.', also: 'vergelijken, vergelijking, verschil, naast elkaar' },
  themes: { title: 'Thema’s', text: 'Wat de gebieden willen en van elkaar kunnen leren, op negen thema’s.', also: 'onderwerpen, lessen, matrix' },
  results: { title: 'Resultaten', text: 'Elke uitkomst die in de interviews wordt genoemd.', also: 'uitkomsten, opbrengst, effect' },
  people: {
    title: 'Wie spreekt',
    text: 'De mensen die in de publicatie aan het woord komen, met hun functie.',
    also: 'mensen, personen, sprekers, interviews, geïnterviewden',
  },
  table: {
    title: 'Tabel',
    text: 'Alle cijfers van alle gebieden en wijken, ook om te downloaden.',
    also: 'cijfers, downloaden, Excel, CSV, spreadsheet, gegevens',
  },
  present: { title: 'Presenteren', text: 'Een presentatie kiezen, maken en tonen, met notities en op papier.', also: 'presentatie dia slide beamer overleg' },
  own: {
    title: 'Eigen cijfers',
    text: 'Eigen cijfers, streefwaarden en projecten in de atlas zetten. Ze blijven in uw browser.',
    also: 'eigen gegevens, monitor, importeren, invoeren, plakken, Excel, CSV, GeoJSON, streefwaarde, doel',
  },
  accountability: {
    title: 'Verantwoording',
    text: 'Hoe de grenzen en cijfers zijn gemaakt, de bronnen, de licenties en wat opvalt in de publicatie.',
    also: 'bronnen, licentie, privacy, over deze atlas, gegevens, cookies, methode',
  },
  accessibility: {
    title: 'Toegankelijkheid',
    text: 'Voor wie de atlas werkt, hoe dat is getest, en wat nog niet goed is.',
    also: 'toegankelijkheidsverklaring, wcag, schermlezer, toetsenbord, slechtziend, beperking',
  },
}

export const searchWords = {
  inMunicipality: (municipality: string, province: string) => `gemeente ${municipality}, ${province}`,
  districtOf: (area: string) => `wijk in ${area}`,
  municipalityOf: (areas: string, count: number) => (count === 1 ? `gemeente van ${areas}` : `gemeente met ${count} gebieden: vergelijk ${areas}`),
  headline: 'kop van het interview',
  lessons: 'lessen van alle gebieden samengenomen',
  obstacles: 'wat in de weg staat, samengenomen',
  pages,
  /** Everyday words by which a figure is looked for as well. */
  figureWords: {
    low_income: 'armoede, arm, minima',
    high_income: 'rijk, rijkdom',
    employment: 'werk, banen, werkloosheid, werkgelegenheid',
    financial_difficulty: 'armoede, schulden, geldzorgen, geld tekort',
    higher_educated: 'onderwijs, opleiding, diploma',
    lonely: 'eenzaamheid',
    severely_lonely: 'eenzaamheid',
    anxiety_depression: 'psychische gezondheid, somber',
    noise_neighbours: 'overlast, lawaai',
    smoker: 'roken',
    exercise: 'bewegen, sport',
    good_health: 'gezond, gezondheid',
    long_term_illness: 'ziek, ziekte, chronisch',
    overweight: 'obesitas',
    owner_occupied: 'eigen huis, koophuizen, huur',
    dwelling_value: 'huizenprijs, woningwaarde',
    dwellings: 'huizen',
    informal_carer: 'mantelzorg, zorg',
    volunteer: 'vrijwilligerswerk',
    control_over_life: 'grip, eigenaarschap',
    population: 'bevolking, aantal mensen',
    density: 'drukte, dichtheid',
    age_0_14: 'kinderen, leeftijd',
    age_15_24: 'jongeren, leeftijd',
    age_65_plus: 'ouderen, leeftijd',
    stress: 'spanning, druk',
  } as Record<string, string>,
}
