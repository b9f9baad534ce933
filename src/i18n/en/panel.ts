// What stands in the panel of an area.
import { groundYear } from '../../content/years.json'
import type { Texts } from '../nl'

export const panel: Texts['panel'] = {
  back: 'Whole country',
  present: 'Present',
  sheet: 'Area sheet',
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
}

export const characteristics: Texts['characteristics'] = {
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
}

export const ambitions: Texts['ambitions'] = {
  themes: 'Themes',
  asPrinted: 'As printed in April 2023',
}

export const districts: Texts['districts'] = {
  explanation: count =>
    count === 1
      ? `On the map this area consists of 1 CBS neighbourhood (wijk, ${groundYear}).`
      : `On the map this area consists of ${count} CBS neighbourhoods (wijken, ${groundYear}).`,
  printed: count => `The publication counts ${count}, in its own way.`,
  name: 'CBS neighbourhood',
  residents: 'Residents 2022',
  share: percent => `of whom ${percent}% count (estimate)`,
  source: 'Source: Statistics Netherlands (CBS), key figures for neighbourhoods 2022. Counted.',
}

export const neighbours: Texts['neighbours'] = {
  explanation: 'The nearest focus areas. Distance as the crow flies, from edge to edge.',
  touching: 'borders on it',
  kilometres: kilometres => `${kilometres} km`,
  all: 'Show all other areas',
  less: 'Show the nearest',
}

export const sources: Texts['sources'] = {
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
  licence: `© CBS, © Kadaster, Wijk- en Buurtkaart ${groundYear} (CC BY 4.0), generalised and dissolved.`,
  residents: 'Residents',
  residentsText: 'Printed: publication, April 2023. Counted: CBS, key figures for neighbourhoods 2022, and CBS, urban focus areas, 1 January 2025.',
  more: 'How this atlas was made',
}
