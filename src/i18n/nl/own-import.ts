// Eigen cijfers toevoegen: van tabel tot kaart.
import type { OwnAggregation, OwnFigure } from '../../domain/own-data'
import type { RefusedRow } from '../../domain/own-preview'
import type { TableChoice } from '../../domain/own-table'
import { counted } from './own-page'

const separators: Record<TableChoice['separator'], string> = { ';': 'puntkomma', ',': 'komma', '\t': 'tab', '|': 'streep ( | )' }
const decimals: Record<TableChoice['decimal'], string> = { ',': 'komma (12,5)', '.': 'punt (12.5)' }
const encodings: Record<TableChoice['encoding'], string> = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
}
const why: Record<RefusedRow['why'], string> = {
  'empty-place': 'er staat geen plaats',
  'unknown-place': 'deze plaats kennen wij niet',
  'unsure-place': 'meer plaatsen heten zo',
  elsewhere: 'deze plaats staat niet in de atlas',
  duplicate: 'deze plaats had al een waarde',
  'not-a-number': 'dit is geen getal',
  'not-finite': 'dit getal is te groot',
}
const aggregations: Record<OwnAggregation, string> = {
  residents: 'een aandeel, gemiddelde of score (krijgt een kleur op de kaart)',
  sum: 'een aantal, zoals personen of woningen (krijgt een cirkel)',
}
const directions: Record<OwnFigure['favourable'], string> = {
  higher: 'hoger is gunstig',
  lower: 'lager is gunstig',
  none: 'geen van beide',
}
export const ownImport = {
  add: {
    title: 'Cijfers toevoegen',
    text: 'Een tabel met in één kolom de plaats en in een andere het getal. De plaats is een gebied (naam, nummer), gemeente, wijk of buurt (naam of code).',
    paste: 'Plak hier de cellen uit uw spreadsheet',
    example: 'Gebied\tAandeel\nBreda-Noord\t12,5',
    read: 'Lees wat ik plakte',
    file: 'Kies een bestand',
    hint: 'Of sleep een CSV, TSV of XLSX hierheen.',
    reading: 'De tabel wordt gelezen.',
    done: (rows: number, columns: number) => `Gelezen: ${counted(rows, 'rij', 'rijen')} en ${counted(columns, 'kolom', 'kolommen')}.`,
    again: 'Begin opnieuw',
    renews: (name: string) => `Wat u nu plakt of kiest, komt in de plaats van de waarden van ‘${name}’. De woorden blijven.`,
    renewsNot: 'Toch een nieuw cijfer',
  },
  found: {
    title: '1. Klopt dit?',
    text: 'Zo is de tabel gelezen. Verander wat niet klopt.',
    sheet: 'Werkblad',
    separator: 'Tussen de kolommen',
    separators,
    decimal: 'Decimaalteken',
    decimals,
    encoding: 'Tekens',
    encodings,
    header: 'De eerste rij heeft de namen van de kolommen',
    start: 'Het begin van de tabel',
    column: (number: number) => `Kolom ${number}`,
    place: 'De plaats staat in',
    values: 'De cijfers staan in',
    noValues: 'Kies minstens één kolom met cijfers.',
  },
  places: {
    title: '2. Zijn de plaatsen herkend?',
    all: (rows: number) => (rows === 1 ? 'De rij is herkend.' : `Alle ${rows} rijen zijn herkend.`),
    some: (accepted: number, rows: number) => `${accepted} van de ${rows} rijen zijn herkend.`,
    headings: (rows: string, count: number) =>
      count === 1 ? `Rij ${rows} hoort bij de kop en telt niet mee.` : `Rijen ${rows} horen bij de kop en tellen niet mee.`,
    notes: (rows: string, count: number) =>
      count === 1 ? `Rij ${rows} is een bronvermelding en telt niet mee.` : `Rijen ${rows} zijn een bronvermelding en tellen niet mee.`,
    unknown: 'Kies bij deze namen welke plaats wordt bedoeld, of laat ze weg.',
    leaveOut: 'Laat weg',
    alike: 'Lijkt op',
    levels: { area: 'Focusgebieden', municipality: 'Gemeenten', district: 'Wijken', netherlands: 'Land' },
    refused: (rows: number) => `${counted(rows, 'rij doet', 'rijen doen')} niet mee`,
    more: (rows: number) => `En nog ${counted(rows, 'rij', 'rijen')}.`,
    row: 'Rij',
    written: 'In uw tabel',
    column: 'Kolom',
    reason: 'Waarom niet',
    why,
    first: (row: number) => `zie rij ${row}`,
    accepted: (rows: number) => `${counted(rows, 'rij doet', 'rijen doen')} mee`,
    place: 'Plaats in de atlas',
    empty: 'geen gegeven',
  },
  words: {
    title: '3. Wat zijn dit voor cijfers?',
    text: 'Deze woorden komen overal bij het cijfer te staan.',
    of: (column: string) => `Kolom ‘${column}’`,
    name: 'Naam',
    nameHint: 'bijvoorbeeld: Jongeren zonder diploma',
    unit: 'Eenheid',
    unitHint: 'bijvoorbeeld: % van de jongeren, of: per 1.000 inwoners',
    year: 'Jaar',
    source: 'Bron',
    sourceHint: 'wie het telde of vroeg, en waar het staat',
    favourable: 'Welke kant is gunstig?',
    directions,
    aggregation: 'Wat voor getal is het?',
    aggregations,
    add: 'Zet in de atlas',
    faults: (faults: number) => `Vul nog ${counted(faults, 'veld', 'velden')} in.`,
    nothing: 'Geen enkele rij heeft een plaats en een getal. Kies andere kolommen of herstel de plaatsen.',
    added: (names: string) => `${names} staat nu in de atlas.`,
  },
  weights: {
    title: 'Van wijken naar gebieden',
    sum: 'Waarden van wijken zijn opgeteld, naar het deel van de wijk dat in het gebied ligt.',
    residents: 'Waarden van wijken zijn gemiddeld: een wijk telt mee naar de inwoners in het gebied (1 januari 2022).',
    area: 'Gebied',
    value: 'Waarde',
    districts: 'Wijken met hun gewicht',
    weight: (name: string, percent: string, residents: string) => `${name}: ${percent}% van ${residents} inwoners`,
    incomplete: (area: string, missing: string) => `${area} krijgt geen waarde: er ontbreekt een getal voor ${missing}.`,
    parts: (district: string, parts: number) => `${district} is opgeteld uit ${counted(parts, 'buurt', 'buurten')}. Of dat alle buurten zijn, is niet bekend.`,
    mean: (district: string) => `${district} krijgt geen gemiddelde: hoeveel mensen er in elke buurt wonen, is hier niet bekend.`,
  },
}
