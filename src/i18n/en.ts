// The English texts of the interface.
import { accountability } from './en/accountability'
import { compare } from './en/compare'
import { download } from './en/download'
import { figures } from './en/figures'
import { findings } from './en/findings'
import { interview } from './en/interview'
import { legend } from './en/legend'
import { map } from './en/map'
import { programme } from './en/programme'
import { quoteCard } from './en/quote-card'
import { search } from './en/search'
import { table } from './en/table'
import type { Texts } from './nl'

export const en: Texts = {
  locale: 'en-GB',
  title: 'Focusatlas',
  subtitle: 'The twenty urban focus areas of the Netherlands',
  documentTitle: part => (part ? `${part} | Focusatlas` : 'Focusatlas: the 20 Dutch urban focus areas on the map'),
  skipToPanel: 'To the text',
  skipToList: 'To the list of areas',

  header: {
    ways: 'Sections',
    map: 'Map',
    compare: 'Compare',
    themes: 'Themes',
    results: 'Results',
    people: 'Who speaks',
    table: 'Table',
    accountability: 'About the data',
    appearance: 'Appearance',
    otherLanguage: 'Nederlands',
    otherLanguageLabel: 'Toon deze pagina in het Nederlands',
  },
  loading: 'Opening the atlas.',
  failed: {
    title: 'The data did not load',
    retry: 'Try again',
    file: found => `The file cannot be read (${found}). Check the connection and try again.`,
    part: 'This part cannot be shown just now. The rest of the atlas keeps working.',
  },
  misread: {
    sentence: parts => `Part of this link cannot be read: ${parts} is not known here. You see what could be read.`,
    country: parts => `This link cannot be read: ${parts} is not known here. You see the map of the whole country.`,
    dismiss: 'Close',
  },

  list: {
    title: 'Areas',
    filter: 'Find an area',
    placeholder: 'Name, municipality or province',
    count: (shown, all) => (shown === all ? `${all} areas` : `${shown} of ${all} areas`),
    none: typed => `No area found for ‘${typed}’. Try a name, a neighbourhood, a municipality or a province.`,
    clear: 'Show all areas',
    residents: 'residents',
    year: 'Residents as printed in the publication, April 2023.',
  },

  map,

  sheet: { label: 'Text beside the map', taller: 'More text', lower: 'More map' },

  panel: {
    back: 'Whole country',
    previous: 'Previous',
    next: 'Next',
    walk: 'Previous or next area',
    place: (municipality, province) => `municipality of ${municipality}, province of ${province}`,
    area: nr => `Area ${nr} of 20`,
    website: 'Website of the area',
    noWebsite: 'No website given',
    note: 'Please note',
    translated: 'Translated by Focusatlas',
    original: 'Show the Dutch text',
    sections: {
      characteristics: 'Characteristics',
      figures: 'Figures',
      stacking: 'Piling up',
      ambitions: 'Tasks & ambitions',
      interview: 'Interview',
      districts: 'Neighbourhoods',
      neighbours: 'Nearby areas',
      sources: 'Sources',
    },
    onThisPage: 'In this area',
  },

  characteristics: {
    asPrinted: 'As printed in April 2023',
    residents: 'Residents',
    neighbourhoods: 'Neighbourhoods',
    inNeighbourhoods: count => (count === 1 ? 'in 1 neighbourhood' : `in ${count} neighbourhoods`),
    socioeconomic: 'Socio-economic',
    housing: 'Housing stock',
    notable: 'Notable',
    goal: 'Its own goal',
    noGoal: 'not stated',
    threeCounts: 'Three counts of the residents',
    printed: 'printed, 2023',
    cbs2022: 'CBS, 1 Jan 2022',
    cbs2025: 'CBS, 1 Jan 2025',
    groundDiffers: 'These numbers are not always about exactly the same ground. The difference is therefore no growth or decline.',
  },

  ambitions: {
    themes: 'Themes',
    asPrinted: 'As printed in April 2023',
  },

  interview,

  districts: {
    explanation: count =>
      count === 1
        ? 'On the map this area consists of 1 CBS neighbourhood (wijk, 2022).'
        : `On the map this area consists of ${count} CBS neighbourhoods (wijken, 2022).`,
    printed: count => `The publication counts ${count}, in its own way.`,
    name: 'CBS neighbourhood',
    residents: 'Residents 2022',
    share: percent => `of whom ${percent}% count (estimate)`,
    source: 'Source: Statistics Netherlands (CBS), key figures for neighbourhoods 2022. Counted.',
  },

  neighbours: {
    explanation: 'The nearest focus areas. Distance as the crow flies, from edge to edge.',
    touching: 'borders on it',
    kilometres: kilometres => `${kilometres} km`,
    all: 'Show all other areas',
    less: 'Show the nearest',
  },

  sources: {
    publication: 'Publication',
    page: page => `from page ${page}`,
    outline: 'Boundary on the map',
    precision: { exact: 'whole CBS neighbourhoods', clipped: 'cut in one place', approximate: 'an approximation' },
    odd: 'Odd in the source',
    noteSubjects: {
      name: 'Name',
      population: 'Residents',
      neighbourhoods: 'Neighbourhoods',
      websites: 'Website',
      characteristics: 'Characteristics',
      ambitions: 'Ambitions',
      goal: 'Goal',
      interview: 'Interview',
    },
    licence: '© CBS, © Kadaster, Wijk- en Buurtkaart 2022 (CC BY 4.0), generalised and dissolved.',
    residents: 'Residents',
    residentsText: 'Printed: publication, April 2023. Counted: CBS, key figures for neighbourhoods 2022, and CBS, urban focus areas, 1 January 2025.',
    more: 'How this atlas was made',
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
  appearances: { system: 'As the device', light: 'Light', dark: 'Dark', beamer: 'Beamer' },
  themes: {
    housing: 'housing',
    safety: 'safety',
    education: 'education',
    'work-income': 'work and income',
    health: 'health',
    youth: 'youth',
    community: 'community',
    trust: 'trust',
    collaboration: 'collaboration',
  },
}
