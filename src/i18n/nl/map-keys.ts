// The map without a mouse: what it is, what its keys do and what is said when the cursor moves.
import type { Direction, Wind } from '../../domain/direction'
import type { Benchmark } from '../../domain/view'

const winds: Record<Wind, string> = {
  north: 'noorden',
  northeast: 'noordoosten',
  east: 'oosten',
  southeast: 'zuidoosten',
  south: 'zuiden',
  southwest: 'zuidwesten',
  west: 'westen',
  northwest: 'noordwesten',
}
const directions: Record<Direction, string> = { north: 'naar het noorden', east: 'naar het oosten', south: 'naar het zuiden', west: 'naar het westen' }
const benchmarks: Record<Benchmark, string> = {
  netherlands: 'Nederland',
  municipality: 'de eigen gemeente',
  g4: 'de vier grote steden',
  goal: 'het eigen doel',
}

export const mapKeys = {
  name: 'Kaart met twintig gebieden',
  explanation:
    'Met de pijltjes springt u van gebied naar gebied. Enter opent een gebied, C zet het in de vergelijking. Met Tab verlaat u de kaart. Een vraagteken toont alle toetsen. Alles wat de kaart toont staat ook in de lijst en in de tabel.',
  asList: 'Lees als lijst',
  asTable: 'Lees als tabel',
  keys: 'Toetsen',
  jump: {
    municipality: (name: string) => `gemeente ${name}`,
    residents: (count: string) => `${count} inwoners in 2023`,
    noFigure: 'geen gegeven',
    noGoal: 'geen doel vermeld',
    fifths: ['laagste vijfde', 'op één na laagste vijfde', 'middelste vijfde', 'op één na hoogste vijfde', 'hoogste vijfde'],
    ofDistricts: (fifth: string) => `${fifth} van de Nederlandse wijken`,
    ofAreas: (fifth: string) => `${fifth} van de 20 gebieden`,
    class: (number: number, count: number) => `klasse ${number} van ${count}, geteld van laag naar hoog`,
    differences: [
      (benchmark: string) => `veel lager dan ${benchmark}`,
      (benchmark: string) => `lager dan ${benchmark}`,
      (benchmark: string) => `ongeveer gelijk aan ${benchmark}`,
      (benchmark: string) => `hoger dan ${benchmark}`,
      (benchmark: string) => `veel hoger dan ${benchmark}`,
    ],
    benchmarks,
    away: (kilometres: string, wind: string, from: string) => `${kilometres} km ten ${wind} van ${from}`,
    beside: (wind: string, from: string) => `direct ten ${wind} van ${from}`,
    winds,
    directions,
    remaining: (steps: number, direction: string) => (steps === 1 ? `nog 1 stap ${direction}` : `nog ${steps} stappen ${direction}`),
    last: (direction: string) => `verder ${direction} ligt geen gebied`,
    none: (direction: string) => `Verder ${direction} ligt geen gebied.`,
    notFound: (typed: string) => `Geen gebied begint met ${typed}.`,
  },
  compared: (name: string, count: number) => `${name} staat in de vergelijking, ${count} van 4.`,
  notCompared: (name: string) => `${name} is uit de vergelijking.`,
}
