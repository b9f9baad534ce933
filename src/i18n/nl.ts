// The Dutch texts of the interface: the contract that every other language must match.
import type { Theme } from '../domain/themes'
import type { Appearance } from '../domain/view'
import { accessibility } from './nl/accessibility'
import { accountability } from './nl/accountability'
import { compare } from './nl/compare'
import { deckFile } from './nl/deck-file'
import { decks } from './nl/decks'
import { download } from './nl/download'
import { figures } from './nl/figures'
import { findings } from './nl/findings'
import { help } from './nl/help'
import { interview } from './nl/interview'
import { legend } from './nl/legend'
import { map } from './nl/map'
import { mapKeys } from './nl/map-keys'
import { own } from './nl/own'
import { ownFigures } from './nl/own-figures'
import { ownImport } from './nl/own-import'
import { ambitions, characteristics, districts, neighbours, panel, sources } from './nl/panel'
import { paper } from './nl/paper'
import { programme } from './nl/programme'
import { quoteCard } from './nl/quote-card'
import { search } from './nl/search'
import { share } from './nl/share'
import { show } from './nl/show'
import { slides } from './nl/slides'
import { table } from './nl/table'
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
  failed: {
    title: 'De gegevens zijn niet geladen',
    retry: 'Opnieuw proberen',
    file: (found: string) => `Het bestand is niet te lezen (${found}). Controleer de verbinding en probeer het opnieuw.`,
    part: 'Dit deel kan even niet worden getoond. De rest van de atlas werkt door.',
    screen: 'Dit onderdeel is niet te openen. Misschien is de verbinding weg, of is er een nieuwe versie van de atlas. De andere onderdelen werken door.',
    code: 'Een deel van de atlas is niet geladen. Controleer de verbinding en probeer het opnieuw.',
    reload: 'Pagina opnieuw laden',
    readable: 'Wat hier staat kunt u lezen, en de links werken.',
    late: 'De gegevens laten op zich wachten. U kunt al lezen; zoeken en kiezen werken zodra ze er zijn.',
    stuck: 'De knoppen en de bewegende kaart zijn niet geladen. U kunt wel lezen, en de links werken. Laad de pagina opnieuw om het nog eens te proberen.',
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

  panel,
  characteristics,
  ambitions,
  districts,
  neighbours,
  sources,
  interview,
  programme,

  search,

  accountability,

  compare,
  table,
  years,
  figures,
  findings,
  help,
  accessibility,
  quoteCard,
  mapKeys,
  share,
  paper,
  ownFigures,
  ownImport,
  show,
  slides,
  decks,
  deckFile,
  own,
  legend,
  download,
  appearances,
  themes,
}

/** Every language has just these texts; a missing one is a compile error. */
export type Texts = typeof nl
