import { groundYear } from '../../content/years.json'
import type { RowKind } from '../../domain/view'

const rowKinds: Record<RowKind, string> = { areas: 'Gebieden', districts: 'Wijken' }
const rowsOf: Record<RowKind, (count: number) => string> = {
  areas: count => `de ${count} gebieden`,
  districts: count => `de ${count} CBS-wijken van de gebieden`,
}

export const table = {
  title: 'Tabel',
  caption: (rows: string) => `Cijfers van ${rows}, met Nederland als ijkpunt`,
  rowsOf,
  shown: (rows: string, columns: string, order: string) => `U ziet ${rows} met ${columns}, ${order}.`,
  columnCount: (count: number) => (count === 1 ? '1 kolom' : `${count} kolommen`),
  order: {
    chapters: 'in de volgorde van de publicatie',
    descending: (label: string) => `van hoog naar laag op ‘${label}’`,
    ascending: (label: string) => `van laag naar hoog op ‘${label}’`,
    nameAscending: 'op naam van A tot Z',
    nameDescending: 'op naam van Z tot A',
  },
  noLeague: 'Dit is geen ranglijst: een modelschatting of een geschat cijfer kan kleine verschillen niet dragen.',
  scroll: (caption: string) => `${caption}; de tabel schuift binnen dit vak`,

  rows: 'Rijen',
  rowKinds,
  withMunicipalities: 'Gemeenten erbij',
  colour: 'Kleuren van de kaart bij',
  noColour: 'geen kolom',
  colours: (label: string) => `Kleuren van ‘${label}’, als op de kaart`,
  inClass: (label: string, places: string) => `${label}: ${places}`,
  rowCount: (count: number) => (count === 1 ? '1 rij' : `${count} rijen`),
  countsHaveNoColour: 'Aantallen krijgen geen kleur. Op de kaart staan ze als cirkels.',
  columns: {
    title: (shown: number, all: number) => `Kolommen kiezen (${shown} van ${all})`,
    all: 'Alle',
    usual: 'Gebruikelijke',
    atLeastOne: 'Er blijft altijd één kolom staan.',
  },

  name: { areas: 'Gebied', districts: 'Wijk' } satisfies Record<RowKind, string>,
  country: 'Nederland',
  municipality: (name: string) => `gemeente ${name}`,
  share: (percent: string) => `${percent}% van de wijk telt mee`,
  missing: 'geen gegeven',
  stacking: {
    group: 'Samen',
    title: 'Stapeling',
    unit: 'cijfers in het minst gunstige vijfde deel',
    count: (count: number, outOf: number) => `${count} van ${outOf}`,
    listLabel: (name: string) => `Welke cijfers in ${name}`,
    rule: 'Stapeling telt bij hoeveel cijfers een plek in het minst gunstige vijfde deel van alle Nederlandse wijken ligt. Alleen cijfers met een gunstige richting tellen mee. Het is een signaal om verder te kijken, geen rapportcijfer.',
  },

  together: {
    title: (label: string) => `Wie staan samen bij ‘${label}’`,
    rule: (difference: string) =>
      `Gebieden in één groep verschillen minder dan ${difference}. Dat verschil kan dit cijfer niet dragen: zij zijn niet te onderscheiden.`,
    why: {
      counted: 'Het CBS rondt dit cijfer per wijk af. Een verschil onder de 1 zegt daarom niets.',
      modelled:
        'De bron geeft bij dit model geen marge per wijk. Wij vragen een verschil van 2, of een tiende van de spreiding tussen Nederlandse wijken als dat meer is.',
      estimated:
        'De bron geeft bij deze schatting geen marge per wijk. Wij vragen een verschil van 2, of een tiende van de spreiding tussen Nederlandse wijken als dat meer is.',
      own: 'Dit zijn eigen cijfers. Een marge is niet bekend: alleen waarden die hetzelfde lezen, staan samen.',
    },
    border: 'Ook tussen twee groepen kan het verschil klein zijn: kijk naar de waarden.',
    points: (value: string) => `${value} procentpunt`,
    inUnit: (value: string, unit: string) => `${value} (${unit})`,
    range: (low: string, high: string) => `${low} tot ${high}`,
    indistinguishable: 'niet te onderscheiden',
    alone: 'staat alleen',
    nobody: 'Alle gebieden verschillen meer dan dit.',
  },

  sources: 'Bronnen',
  kinds: 'Modelschatting: berekend met een model uit een enquête. Geschat: het CBS vult registers aan met een enquête. Al het andere is geteld.',

  download: {
    group: 'Tabel downloaden',
    button: 'Tabel downloaden',
    csvDutch: 'CSV voor Nederlandse spreadsheets',
    csvDutchNote: 'puntkomma en decimale komma',
    csvStandard: 'CSV, standaard',
    csvStandardNote: 'komma en decimale punt, voor programma’s',
    xlsx: 'Excel-werkmap (XLSX)',
    xlsxNote: 'met een blad met uitleg en bronnen',
    json: 'JSON',
    jsonNote: 'waarden met hun uitleg',
    geojson: 'GeoJSON',
    geojsonNote: 'grenzen met de waarden erbij',
    unrounded: 'De bestanden hebben de rijen en kolommen die u nu ziet, met de waarden zoals de bron of onze optelling ze geeft, niet afgerond.',
  },
  file: {
    areas: 'gebieden',
    districts: 'wijken',
    standard: 'standaard',
    code: 'Code',
    level: 'Soort',
    levels: { area: 'gebied', district: 'wijk', municipality: 'gemeente', netherlands: 'land' },
    name: 'Naam',
    part: 'Deel van',
    stackingCount: 'Stapeling: aantal',
    stackingOutOf: 'Stapeling: van',
    stackingWhich: 'Stapeling: welke',
    sheet: 'Tabel',
    notesSheet: 'Toelichting',
    title: 'Titel',
    citation: 'Citeren',
    link: 'Link',
    attribution: 'Bronvermelding',
    licence: `Bewerkt door Focusatlas. Grenzen: Kadaster / Centraal Bureau voor de Statistiek, ${groundYear} (CC BY 4.0), vereenvoudigd en samengevoegd. Te gebruiken met bronvermelding (CC BY 4.0).`,
    missingNote: 'Lege waarden heten ‘geen gegeven’. Dat is niet hetzelfde als 0.',
    notes: {
      id: 'Naam in de bestanden',
      label: 'Cijfer',
      theme: 'Thema',
      definition: 'Wat het is',
      counts: 'Hoe geteld of geschat',
      limits: 'Wat het niet zegt',
      unit: 'Eenheid',
      year: 'Jaar',
      source: 'Bron',
      kind: 'Soort cijfer',
      favourable: 'Richting',
    },
  },

  cite: {
    title: 'Citeren',
    what: (rows: string) => `Cijfers van ${rows}`,
    line: 'Zo verwijst u naar deze tabel',
    copy: 'Kopieer',
    copied: 'Gekopieerd.',
    notCopied: 'Kopiëren lukt hier niet. De tekst is geselecteerd: kopieer met Ctrl+C.',
  },
}
