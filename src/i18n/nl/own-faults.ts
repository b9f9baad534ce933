// Waarom een eigen bestand niet wordt gelezen, en wat de lezer eraan kan doen.
import type { FoundInstead, ImportFault } from '../../domain/import-fault'
import { formatNumber, formatPlain } from '../../lib/format'
import { never } from '../../lib/never'

const found: Record<FoundInstead, string> = {
  picture: 'een afbeelding',
  pdf: 'een pdf',
  'web-page': 'een webpagina',
  'old-excel': 'een Excel-bestand van voor 2007 (.xls)',
  locked: 'een Excel-bestand met een wachtwoord',
  zip: 'een zip-bestand met iets anders erin',
  table: 'een tabel, zonder vormen',
  workbook: 'een Excel-bestand',
  shapes: 'een bestand met vormen',
  bytes: 'iets dat hier niet te lezen is',
}
const count = (value: number) => formatNumber(value, 'nl')

function reason(fault: ImportFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'er staat niets in. Kies een bestand met minstens één rij of vorm.'
    case 'too-large':
      return `het is ${formatPlain(fault.megabytes, 'nl')} MB groot. Hooguit ${fault.limit} MB kan. Laat weg wat u niet nodig hebt.`
    case 'unpacks-too-large':
      return `uitgepakt wordt het groter dan ${fault.limit} MB. Laat weg wat u niet nodig hebt.`
    case 'too-many-rows':
      return `het heeft meer dan ${count(fault.limit)} rijen. Haal de rijen weg die u niet nodig hebt.`
    case 'too-many-columns':
      return `het heeft meer dan ${count(fault.limit)} kolommen. Haal de kolommen weg die u niet nodig hebt.`
    case 'too-many-cells':
      return `het heeft meer dan ${count(fault.limit)} cellen. Haal rijen of kolommen weg die u niet nodig hebt.`
    case 'too-many-features':
      return `het heeft meer dan ${count(fault.limit)} vormen. Haal de vormen weg die u niet nodig hebt.`
    case 'too-many-vertices':
      return `de vormen hebben samen meer dan ${count(fault.limit)} punten. Vereenvoudig de vormen of haal er weg.`
    case 'cell-too-long':
      return `in rij ${count(fault.row)} staat een cel van meer dan ${count(fault.limit)} tekens. Staat er ergens een aanhalingsteken te veel? Maak die cel korter.`
    case 'not-a-table':
      return `het is ${found[fault.found]}. Bewaar de tabel als CSV of als Excel-werkmap (.xlsx), of plak de cellen.`
    case 'not-shapes':
      return `het is ${found[fault.found]}. Kies een GeoJSON, een GeoPackage of een zip met een shapefile.`
    case 'broken':
      return 'het is beschadigd of afgebroken. Bewaar het opnieuw, of haal het nog eens op.'
    case 'no-sheet':
      return `er is geen werkblad met de naam ‘${fault.sheet.slice(0, 40)}’. Kies een ander werkblad.`
    case 'missing-part':
      return `het deel ${fault.part} van de shapefile ontbreekt. Zet alle delen (.shp, .dbf, .prj) samen in de zip.`
    case 'no-geometry':
      return 'er staan geen punten, lijnen of vlakken in. Kies een bestand met vormen.'
    case 'invalid-geometry':
      return `vorm ${count(fault.feature)} klopt niet: er ontbreken punten, een punt is geen getal of een vlak is niet gesloten. Herstel die vorm of haal hem weg.`
    case 'outside':
      return `vorm ${count(fault.feature)} ligt niet op aarde: de coördinaten zijn geen graden en geen RD New. Zet het bestand om naar WGS 84 of RD New.`
    case 'unknown-projection':
      return `de coördinaten staan in een stelsel dat hier niet bekend is (${fault.found.slice(0, 60)}). Zet het bestand om naar WGS 84 of RD New.`
    case 'took-too-long':
      return `het lezen duurde langer dan ${count(fault.seconds)} seconden en is gestopt. Haal weg wat u niet nodig hebt en probeer het opnieuw.`
    case 'stopped':
      return 'het lezen is onverwacht gestopt. Laad de pagina opnieuw en probeer het nog eens, of bewaar het bestand in een andere vorm.'
    default:
      return never(fault)
  }
}

/** The whole sentence; `file` is the name of the file, or null for what was pasted. */
export const faults = (fault: ImportFault, file: string | null): string =>
  `${file === null ? 'Wat u plakte' : `‘${file.slice(0, 80)}’`} is niet gelezen: ${reason(fault)}`
