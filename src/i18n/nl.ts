// The Dutch texts of the interface: the contract that every other language must match.
import type { Theme } from '../domain/themes'
import type { Appearance } from '../domain/view'
import { compare } from './nl/compare'
import { download } from './nl/download'
import { failed } from './nl/failed'
import { figures } from './nl/figures'
import { findings } from './nl/findings'
import { help } from './nl/help'
import { interview } from './nl/interview'
import { legend } from './nl/legend'
import { map } from './nl/map'
import { mapKeys } from './nl/map-keys'
import { ownWords } from './nl/own-words'
import { ambitions, characteristics, districts, neighbours, panel, sources } from './nl/panel'
import { programme } from './nl/programme'
import { quoteCard } from './nl/quote-card'
import { search } from './nl/search'
import { share } from './nl/share'
import { years } from './nl/years'

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

export const nl = {
  locale: 'nl-NL',
  title: 'Focusatlas',
  subtitle: 'De twintig stedelijke focusgebieden',
  documentTitle: (part: string | null) => (part ? `${part} | Focusatlas` : 'Focusatlas: de 20 stedelijke focusgebieden op de kaart'),
  skipToPanel: 'Naar de tekst',

  header: {
    ways: 'Onderdelen',
    map: 'Kaart',
    compare: 'Vergelijk',
    themes: 'Thema’s',
    results: 'Resultaten',
    people: 'Wie spreekt',
    table: 'Tabel',
    present: 'Presenteer',
    own: 'Eigen cijfers',
    accountability: 'Verantwoording',
    accessibility: 'Toegankelijkheid',
    more: 'Meer',
    appearance: 'Weergave',
    otherLanguage: 'English',
    otherLanguageLabel: 'Show this page in English',
  },
  /** What search engines and messages say about a page. */
  pages: {
    area: (name: string, municipality: string, province: string, ambitions: number) =>
      `${name} in ${municipality} (${province}): kaart met wijkgrenzen, kenmerken en cijfers, ${ambitions} ambities en wat het interview leert.`,
    part: (title: string) => `${title} in de atlas van de twintig stedelijke focusgebieden van Nederland.`,
    country: (count: number) => `De ${count} stedelijke focusgebieden van Nederland op de kaart: kenmerken, cijfers, ambities en wat de interviews leren.`,
    all: 'Alle onderdelen',
  },
  offline: {
    ready: 'Klaar voor offline.',
    notReady: 'Nog niet klaar voor offline.',
    edition: (date: string) => `Gegevens van ${date}.`,
    newVersion: 'Nieuwe versie',
    waiting: 'Er is een nieuwe versie van de atlas. Die komt pas als u vernieuwt.',
    active: 'In een ander venster is de nieuwe versie al geopend. Vernieuw ook dit venster.',
    refresh: 'Nu vernieuwen',
    later: 'Later',
  },
  loading: 'De atlas wordt geopend.',
  failed,
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

  panel,
  characteristics,
  ambitions,
  districts,
  neighbours,
  sources,
  interview,
  programme,

  addSlide: {
    add: 'Voeg toe aan presentatie',
    added: (name: string, number: number) => `Toegevoegd aan ‘${name}’ als dia ${number}.`,
    failed: 'Toevoegen lukte niet.',
    open: 'Bekijk',
    /** The name of a first presentation. */
    deck: 'Mijn presentatie',
  },
  /** What stands below what is printed. */
  foot: { publication: 'Publicatie ministerie, april 2023', notGovernment: 'Focusatlas is geen website van de overheid.' },

  search,

  compare,
  years,
  figures,
  findings,
  help,
  quoteCard,
  mapKeys,
  share,
  ownWords,
  legend,
  download,
  appearances,
  themes,
}

/** Every language has just these texts; a missing one is a compile error. */
export type Texts = typeof nl
