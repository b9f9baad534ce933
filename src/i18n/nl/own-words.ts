// Eigen cijfers: wat er overal bij een eigen cijfer staat.
import type { OwnWords } from '../../domain/own-indicators'

const indicator: OwnWords = {
  definition: (name, unit) => `${name}, in ${unit}. Zo is het hier ingevuld.`,
  counts: 'Dit zijn eigen cijfers, niet gecontroleerd. Hoe er is geteld, weet wie ze maakte.',
  limits: 'Focusatlas kent dit cijfer niet: het staat alleen in deze browser.',
  sentence: unit => (unit.startsWith('%') ? `in {area} is dit {value}${unit}` : `in {area} is dit {value} (${unit})`),
}

export const ownWords = {
  indicator,
  /** Bij de keuze van een cijfer en bij de tabel. */
  bring: 'Eigen cijfers toevoegen',
  /** Boven de lagen op de kaart. */
  key: 'Eigen projecten en plekken',
  /** Bij eigen vormen op elke kaart. */
  mark: 'eigen gegevens, niet gecontroleerd',
  misread: 'Eigen cijfers zitten niet in een link: ze staan alleen in de browser van wie ze invulde. Vraag om het bestand met eigen cijfers.',
}
