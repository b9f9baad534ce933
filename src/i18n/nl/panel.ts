// What stands in the panel of an area.
import { groundYear } from '../../content/years.json'
import type { NoteSubject, Precision } from '../../domain/atlas'

const precision: Record<Precision, string> = {
  exact: 'hele CBS-wijken',
  clipped: 'op één plek geknipt',
  approximate: 'bij benadering',
}

const noteSubjects: Record<NoteSubject, string> = {
  name: 'Naam',
  population: 'Inwoners',
  neighbourhoods: 'Wijken',
  websites: 'Website',
  characteristics: 'Kenmerken',
  ambitions: 'Ambities',
  goal: 'Doel',
  interview: 'Interview',
}

export const panel = {
  back: 'Heel Nederland',
  present: 'Presenteer',
  sheet: 'Gebiedsblad',
  previous: 'Vorige',
  next: 'Volgende',
  walk: 'Vorige of volgende gebied',
  place: (municipality: string, province: string) => `gemeente ${municipality}, provincie ${province}`,
  area: (nr: number) => `Gebied ${nr} van 20`,
  website: 'Website van het gebied',
  noWebsite: 'Geen website vermeld',
  note: 'Let op',
  translated: 'Vertaald door Focusatlas',
  original: 'Toon de Nederlandse tekst',
  sections: {
    characteristics: 'Kenmerken',
    figures: 'Cijfers',
    stacking: 'Stapeling',
    ambitions: 'Opgaven & ambities',
    interview: 'Interview',
    districts: 'Wijken',
    neighbours: 'Buren',
    sources: 'Bronnen',
  },
  onThisPage: 'In dit gebied',
}

export const characteristics = {
  asPrinted: 'Zoals gedrukt in april 2023',
  residents: 'Inwoners',
  neighbourhoods: 'Wijken',
  inNeighbourhoods: (count: number) => (count === 1 ? 'in 1 wijk' : `in ${count} wijken`),
  socioeconomic: 'Sociaal-economisch',
  housing: 'Woningvoorraad',
  notable: 'Opvallend',
  goal: 'Eigen doel',
  noGoal: 'niet vermeld',
  threeCounts: 'Drie tellingen van de inwoners',
  printed: 'gedrukt, 2023',
  cbs2022: 'CBS, 1-1-2022',
  cbs2025: 'CBS, 1-1-2025',
  groundDiffers: 'Deze getallen gaan niet altijd over precies dezelfde grond. Het verschil is dus geen groei of krimp.',
}

export const ambitions = {
  themes: 'Thema’s',
  asPrinted: 'Zoals gedrukt in april 2023',
}

export const districts = {
  explanation: (count: number) =>
    count === 1 ? `Op de kaart bestaat dit gebied uit 1 CBS-wijk (${groundYear}).` : `Op de kaart bestaat dit gebied uit ${count} CBS-wijken (${groundYear}).`,
  printed: (count: number) => `De publicatie telt er ${count}, op een eigen manier.`,
  name: 'CBS-wijk',
  residents: 'Inwoners 2022',
  share: (percent: string) => `waarvan ${percent}% meetelt (schatting)`,
  source: 'Bron: CBS, Kerncijfers wijken en buurten 2022. Geteld.',
}

export const neighbours = {
  explanation: 'De dichtstbijzijnde focusgebieden. Afstand hemelsbreed, van rand tot rand.',
  touching: 'grenst eraan',
  kilometres: (kilometres: string) => `${kilometres} km`,
  all: 'Toon alle andere gebieden',
  less: 'Toon de dichtstbijzijnde',
}

export const sources = {
  publication: 'Publicatie',
  page: (page: number) => `vanaf pagina ${page}`,
  outline: 'Grens op de kaart',
  precision,
  odd: 'Wat opvalt in de bron',
  noteSubjects,
  licence: `© CBS, © Kadaster, Wijk- en Buurtkaart ${groundYear} (CC BY 4.0), vereenvoudigd en samengevoegd.`,
  residents: 'Inwoners',
  residentsText: 'Gedrukt: publicatie, april 2023. Geteld: CBS, Kerncijfers wijken en buurten 2022, en CBS, stedelijke focusgebieden, 1-1-2025.',
  more: 'Zo is deze atlas gemaakt',
}
