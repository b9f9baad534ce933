// The English texts of the interface.

import { compare } from './en/compare'
import { download } from './en/download'
import { failed } from './en/failed'
import { figures } from './en/figures'
import { findings } from './en/findings'
import { help } from './en/help'
import { interview } from './en/interview'
import { legend } from './en/legend'
import { map } from './en/map'
import { mapKeys } from './en/map-keys'
import { ownWords } from './en/own-words'
import { ambitions, characteristics, districts, neighbours, panel, sources } from './en/panel'
import { programme } from './en/programme'
import { quoteCard } from './en/quote-card'
import { search } from './en/search'
import { share } from './en/share'
import { years } from './en/years'
import type { Texts } from './nl'

export const en: Texts = {
  locale: 'en-GB',
  title: 'Focusatlas',
  subtitle: 'The twenty urban focus areas of the Netherlands',
  documentTitle: part => (part ? `${part} | Focusatlas` : 'Focusatlas: the 20 Dutch urban focus areas on the map'),
  skipToPanel: 'To the text',

  header: {
    ways: 'Sections',
    map: 'Map',
    compare: 'Compare',
    themes: 'Themes',
    results: 'Results',
    people: 'Who speaks',
    table: 'Table',
    present: 'Present',
    own: 'Your own figures',
    accountability: 'About the data',
    accessibility: 'Accessibility',
    more: 'More',
    appearance: 'Appearance',
    otherLanguage: 'Nederlands',
    otherLanguageLabel: 'Toon deze pagina in het Nederlands',
  },
  pages: {
    area: (name, municipality, province, ambitions) =>
      `${name} in ${municipality} (${province}): a map with its neighbourhoods, characteristics and figures, ${ambitions} ambitions and what the interview teaches.`,
    part: title => `${title} in the atlas of the twenty urban focus areas of the Netherlands.`,
    country: count => `The ${count} urban focus areas of the Netherlands on the map: characteristics, figures, ambitions and what the interviews teach.`,
    all: 'All parts',
  },
  offline: {
    ready: 'Ready for offline.',
    notReady: 'Not yet ready for offline.',
    edition: date => `Data of ${date}.`,
    newVersion: 'New version',
    waiting: 'There is a new version of the atlas. It comes only when you refresh.',
    active: 'The new version is already open in another window. Refresh this window too.',
    refresh: 'Refresh now',
    later: 'Later',
  },
  loading: 'Opening the atlas.',
  failed,
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

  panel,
  characteristics,
  ambitions,
  districts,
  neighbours,
  sources,
  interview,
  programme,

  addSlide: {
    add: 'Add to presentation',
    added: (name, number) => `Added to ‘${name}’ as slide ${number}.`,
    failed: 'Adding did not work.',
    open: 'View',
    deck: 'My presentation',
  },
  foot: { publication: 'Ministry’s publication, April 2023', notGovernment: 'Focusatlas is not a government website.' },

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
