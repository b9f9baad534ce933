import type { Texts } from '../nl'

export const ownWords: Texts['ownWords'] = {
  indicator: {
    definition: (name, unit) => `${name}, in ${unit}. As it was filled in here.`,
    counts: 'These are own figures, not checked. How they were counted is known to who made them.',
    limits: 'Focusatlas does not know this figure: it is only in this browser.',
    sentence: unit => (unit.startsWith('%') ? `in {area} this is {value}${unit}` : `in {area} this is {value} (${unit})`),
  },
  bring: 'Add your own figures',
  key: 'Own projects and places',
  mark: 'own data, not checked',
  misread: 'Own figures do not travel in a link: they are only in the browser of who filled them in. Ask for the file of own figures.',
}
