import type { HighlightKind } from '../../domain/themes'

const kinds: Record<HighlightKind, { one: string; many: string }> = {
  lesson: { one: 'Les', many: 'Lessen' },
  initiative: { one: 'Initiatief', many: 'Initiatieven' },
  result: { one: 'Resultaat', many: 'Resultaten' },
  obstacle: { one: 'Belemmering', many: 'Wat in de weg staat' },
}

export const interview = {
  speakers: 'Aan het woord',
  asAt: 'Functies zoals in april 2023',
  inShort: 'In het kort',
  quotes: 'Citaten',
  writer: 'de schrijver van het interview',
  highlights: 'Uit het interview',
  kinds,
  claimed: 'Zoals verteld in het interview, niet nagerekend.',
  from: (before: string, after: string) => `van ${before} naar ${after}`,
  saidBy: (name: string) => `Volgens ${name}`,
  printedOn: (page: number) => `Interview vanaf pagina ${page} van de publicatie`,
}
