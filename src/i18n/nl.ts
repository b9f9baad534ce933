// The Dutch texts of the interface: the contract that every other language must match.
import type { NoteSubject, Precision } from '../domain/atlas'
import type { Theme } from '../domain/themes'
import type { Appearance } from '../domain/view'
import { accountability } from './nl/accountability'
import { compare } from './nl/compare'
import { download } from './nl/download'
import { figures } from './nl/figures'
import { findings } from './nl/findings'
import { interview } from './nl/interview'
import { legend } from './nl/legend'
import { map } from './nl/map'
import { programme } from './nl/programme'
import { quoteCard } from './nl/quote-card'
import { search } from './nl/search'
import { table } from './nl/table'

const themes: Record<Theme, string> = {
  housing: 'wonen',
  safety: 'veiligheid',
  education: 'onderwijs',
  'work-income': 'werk en inkomen',
  health: 'gezondheid',
  youth: 'jeugd',
  community: 'samenleven',
  trust: 'vertrouwen',
  collaboration: 'samenwerking',
}

const appearances: Record<Appearance, string> = { system: 'Als het apparaat', light: 'Licht', dark: 'Donker', beamer: 'Beamer' }

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

export const nl = {
  locale: 'nl-NL',
  title: 'Focusatlas',
  subtitle: 'De twintig stedelijke focusgebieden',
  documentTitle: (part: string | null) => (part ? `${part} | Focusatlas` : 'Focusatlas: de 20 stedelijke focusgebieden op de kaart'),
  skipToPanel: 'Naar de tekst',
  skipToList: 'Naar de lijst van gebieden',

  header: {
    ways: 'Onderdelen',
    map: 'Kaart',
    compare: 'Vergelijk',
    themes: 'Thema’s',
    results: 'Resultaten',
    people: 'Wie spreekt',
    table: 'Tabel',
    accountability: 'Verantwoording',
    appearance: 'Weergave',
    otherLanguage: 'English',
    otherLanguageLabel: 'Show this page in English',
  },
  loading: 'De atlas wordt geopend.',
  failed: {
    title: 'De gegevens zijn niet geladen',
    retry: 'Opnieuw proberen',
    file: (found: string) => `Het bestand is niet te lezen (${found}). Controleer de verbinding en probeer het opnieuw.`,
    part: 'Dit deel kan even niet worden getoond. De rest van de atlas werkt door.',
  },
  misread: {
    sentence: (parts: string) => `Deze link is niet helemaal te lezen: ${parts} is hier niet bekend. U ziet wat wel te lezen was.`,
    country: (parts: string) => `Deze link is niet te lezen: ${parts} is hier niet bekend. U ziet de kaart van heel Nederland.`,
    dismiss: 'Sluiten',
  },

  list: {
    title: 'Gebieden',
    filter: 'Zoek een gebied',
    placeholder: 'Naam, gemeente of provincie',
    count: (shown: number, all: number) => (shown === all ? `${all} gebieden` : `${shown} van de ${all} gebieden`),
    none: (typed: string) => `Geen gebied gevonden bij ‘${typed}’. Zoek op een naam, een wijk, een gemeente of een provincie.`,
    clear: 'Toon alle gebieden',
    residents: 'inwoners',
    year: 'Inwoners zoals gedrukt in de publicatie, april 2023.',
  },

  map,

  sheet: { label: 'Tekst bij de kaart', taller: 'Meer tekst', lower: 'Meer kaart' },

  panel: {
    back: 'Heel Nederland',
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
  },

  characteristics: {
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
  },

  ambitions: {
    themes: 'Thema’s',
    asPrinted: 'Zoals gedrukt in april 2023',
  },

  interview,

  districts: {
    explanation: (count: number) =>
      count === 1 ? 'Op de kaart bestaat dit gebied uit 1 CBS-wijk (2022).' : `Op de kaart bestaat dit gebied uit ${count} CBS-wijken (2022).`,
    printed: (count: number) => `De publicatie telt er ${count}, op een eigen manier.`,
    name: 'CBS-wijk',
    residents: 'Inwoners 2022',
    share: (percent: string) => `waarvan ${percent}% meetelt (schatting)`,
    source: 'Bron: CBS, Kerncijfers wijken en buurten 2022. Geteld.',
  },

  neighbours: {
    explanation: 'De dichtstbijzijnde focusgebieden. Afstand hemelsbreed, van rand tot rand.',
    touching: 'grenst eraan',
    kilometres: (kilometres: string) => `${kilometres} km`,
    all: 'Toon alle andere gebieden',
    less: 'Toon de dichtstbijzijnde',
  },

  sources: {
    publication: 'Publicatie',
    page: (page: number) => `vanaf pagina ${page}`,
    outline: 'Grens op de kaart',
    precision,
    odd: 'Wat opvalt in de bron',
    noteSubjects,
    licence: '© CBS, © Kadaster, Wijk- en Buurtkaart 2022 (CC BY 4.0), vereenvoudigd en samengevoegd.',
    residents: 'Inwoners',
    residentsText: 'Gedrukt: publicatie, april 2023. Geteld: CBS, Kerncijfers wijken en buurten 2022, en CBS, stedelijke focusgebieden, 1-1-2025.',
    more: 'Zo is deze atlas gemaakt',
  },

  programme,

  search,

  accountability,

  compare,
  table,
  figures,
  findings,
  quoteCard,
  legend,
  download,
  appearances,
  themes,
}

/** Every language has just these texts; a missing one is a compile error. */
export type Texts = typeof nl
