import type { Appearance } from '../../domain/view'

/** One heading for each kind of thing that can be found. */
const kinds = {
  area: 'Gebieden',
  district: 'Wijken',
  municipality: 'Gemeenten',
  person: 'Mensen',
  theme: 'Thema’s',
  indicator: 'Cijfers',
  ambition: 'Ambities',
  gathering: 'Lessen en belemmeringen, samengenomen',
  highlight: 'Uit de interviews',
  quote: 'Citaten',
  page: 'Pagina’s',
  programme: 'Het programma',
}

const appearances: Record<Appearance, string> = {
  system: 'Toon de atlas licht of donker, zoals uw apparaat',
  light: 'Toon de atlas in licht',
  dark: 'Toon de atlas in donker',
  beamer: 'Toon de atlas groot, voor een beamer',
}

export const search = {
  open: 'Zoeken',
  label: 'Zoek in de hele atlas',
  placeholder: 'Een plek, mens, thema of woord',
  close: 'Sluiten',
  clear: 'Wis',
  results: 'Gevonden',
  kinds,
  doing: 'Doen',
  all: (count: number) => `Toon alle ${count}`,
  count: (count: number) => (count === 0 ? 'Niets gevonden' : count === 1 ? '1 resultaat' : `${count} resultaten`),
  also: (name: string) => `ook: ${name}`,
  foundBy: (word: string) => `gevonden bij ‘${word}’`,
  alike: (typed: string) => `Niets heet precies ‘${typed}’. Dit lijkt erop.`,
  some: (typed: string) => `Nergens staat alles van ‘${typed}’. Dit heeft er een deel van.`,
  near: (typed: string) => `Niets gevonden bij ‘${typed}’. Bedoelde u een van deze namen?`,
  nothing: (typed: string) => `Niets gevonden bij ‘${typed}’. Probeer een korter of ander woord, of ga naar een van de pagina’s.`,
  tryThis: 'Probeer bijvoorbeeld',
  examples: {
    school: 'rijke schooldag',
    door: 'achter de voordeur',
    neighbourhood: 'Poelenburg',
    mayor: 'burgemeester',
    compare: 'vergelijk Delft West met Breda Noord',
    show: 'toon eenzaamheid',
  },
  keys: 'Pijltjes om te kiezen, Enter om te openen, Escape om te sluiten.',
  loading: 'Zoeken wordt klaargezet.',
  failed: 'Zoeken is niet geladen. Controleer de verbinding en probeer het opnieuw.',
  failedFile: (found: string) => `Zoeken is niet geladen. Controleer de verbinding en probeer het opnieuw (${found}).`,
  retry: 'Opnieuw proberen',

  compare: (names: string) => `Vergelijk ${names}`,
  show: (indicator: string) => `Toon op de kaart: ${indicator}`,
  showIn: (indicator: string, area: string) => `Toon van ${area}: ${indicator}`,
  openTheme: (theme: string) => `Open het thema ${theme}`,
  otherLanguage: 'Lees de atlas in het Engels',
  sameLanguage: 'Lees de atlas in het Nederlands',
  appearances,
}
