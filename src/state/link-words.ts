// The Dutch words of a link, since residents read links.
import type { FindingKind, PersonKind, Theme } from '../domain/themes'
import type { Page } from '../domain/view'

/** The path of each page, relative to the app's base. */
export const paths: Record<Page, string> = {
  map: '',
  compare: 'vergelijk/',
  themes: 'themas/',
  results: 'resultaten/',
  people: 'mensen/',
  table: 'tabel/',
  present: 'presenteren/',
  embed: 'insluiten/',
  own: 'eigen-cijfers/',
  accountability: 'verantwoording/',
  accessibility: 'toegankelijkheid/',
}

export const themeWords: Record<Theme, string> = {
  housing: 'wonen',
  safety: 'veiligheid',
  education: 'onderwijs',
  'work-income': 'werk-en-inkomen',
  health: 'gezondheid',
  youth: 'jeugd',
  community: 'samenleven',
  trust: 'vertrouwen',
  collaboration: 'samenwerking',
}
export const kindWords: Record<FindingKind, string> = {
  ambition: 'ambitie',
  lesson: 'les',
  initiative: 'initiatief',
  result: 'resultaat',
  obstacle: 'belemmering',
}
export const roleWords: Record<PersonKind, string> = {
  'national-representative': 'rijksvertegenwoordiger',
  'programme-director': 'programmadirecteur',
  mayor: 'burgemeester',
  alderman: 'wethouder',
  executive: 'bestuurder',
  entrepreneur: 'ondernemer',
  'programme-team': 'programmateam',
  community: 'wijk',
  police: 'politie',
}
