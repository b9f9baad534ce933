// Waarom een presentatie niet te lezen of niet te bewaren is, en wat er sinds een vastgezette stand veranderde.
import type { Deck, Slide } from '../../domain/deck'

type Field = keyof Deck | keyof Slide

const fields: Partial<Record<Field, string>> = {
  kind: 'soort',
  link: 'wat de dia laat zien',
  camera: 'stand van de kaart',
  title: 'titel',
  text: 'tekst',
  notes: 'notities',
  minutes: 'minuten',
  name: 'naam',
  meeting: 'datum van het overleg',
  language: 'taal',
  changed: 'tijd van de laatste verandering',
  edition: 'vastgezette cijfers',
  slides: 'dia’s',
}
const named = (field: string) => fields[field as Field] ?? field.slice(0, 40)

export const deckFile = {
  refused: {
    'not-json': 'Dit bestand is niet te lezen. Misschien is het afgebroken of is het geen presentatie van Focusatlas.',
    'not-ours': 'Dit is geen presentatie van Focusatlas. Kies een bestand dat eindigt op .focusatlas.json.',
    newer: 'Deze presentatie is gemaakt met een nieuwere Focusatlas. Laad de pagina opnieuw en probeer het nog eens.',
    link: 'De presentatie in deze link is niet heel aangekomen. Vraag de maker om de link opnieuw te sturen, of om het bestand.',
    tooLarge: (megabytes: string) => `Dit bestand is te groot (${megabytes} MB). Een presentatie is hooguit 2 MB.`,
    field: (field: string) => `Deze presentatie klopt niet: ${named(field)}. Er is niets veranderd.`,
    slideField: (slide: number, field: string) => `Deze presentatie klopt niet: dia ${slide}, ${named(field)}. Er is niets veranderd.`,
  },
  trouble: {
    refused: 'Deze browser bewaart niets. Uw presentatie blijft zolang deze pagina open is. Bewaar haar als bestand.',
    newer:
      'Een nieuwere versie van de atlas heeft deze presentatie al bewaard, en die blijft staan. Bewaar wat u hier ziet als bestand en laad de pagina opnieuw.',
    full: 'Er is geen plaats meer in deze browser. Bewaar uw presentatie als bestand, of verwijder een oude.',
  },
  broken: (count: number) =>
    count === 1
      ? 'Eén presentatie in deze browser is niet te lezen. Ze is niet veranderd of weggegooid.'
      : `${count} presentaties in deze browser zijn niet te lezen. Ze zijn niet veranderd of weggegooid.`,
  elsewhere: 'Deze presentatie is ook in een ander venster veranderd. Wat u hier ziet, blijft staan.',
  saved: 'Bewaard in deze browser.',
  saving: 'Wordt bewaard.',
  linkTooLong: 'Deze presentatie is te lang voor een link. Bewaar haar als bestand en stuur dat.',
  fileWord: 'presentatie',
  changes: {
    value: (indicator: string, place: string, before: string, after: string) => `${indicator} in ${place}: ${before} werd ${after}.`,
    year: (indicator: string, before: number, after: number) => `${indicator}: nu over ${after} in plaats van ${before}.`,
    gone: (indicator: string) => `${indicator}: dit cijfer is er niet meer.`,
    text: (area: string | null, before: string, after: string) => `${area ?? 'Een tekst'}: ‘${before}’ is nu ‘${after}’.`,
    textGone: (area: string | null, before: string) => `${area ?? 'Een tekst'}: ‘${before}’ staat niet meer in de atlas.`,
  },
}
