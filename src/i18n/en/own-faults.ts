// Why a reader's own file is not read, and what to do about it.
import type { FoundInstead, ImportFault } from '../../domain/import-fault'
import { formatNumber, formatPlain } from '../../lib/format'
import { never } from '../../lib/never'

const found: Record<FoundInstead, string> = {
  picture: 'a picture',
  pdf: 'a PDF',
  'web-page': 'a web page',
  'old-excel': 'an Excel file from before 2007 (.xls)',
  locked: 'an Excel file with a password',
  zip: 'a zip file with something else in it',
  table: 'a table, without shapes',
  workbook: 'an Excel file',
  shapes: 'a file with shapes',
  bytes: 'something that cannot be read here',
}
const count = (value: number) => formatNumber(value, 'en-GB')

function reason(fault: ImportFault): string {
  switch (fault.kind) {
    case 'empty':
      return 'there is nothing in it. Choose a file with at least one row or shape.'
    case 'too-large':
      return `it is ${formatPlain(fault.megabytes, 'en-GB')} MB. The most is ${fault.limit} MB. Leave out what you do not need.`
    case 'unpacks-too-large':
      return `unpacked it grows beyond ${fault.limit} MB. Leave out what you do not need.`
    case 'too-many-rows':
      return `it has more than ${count(fault.limit)} rows. Remove the rows that you do not need.`
    case 'too-many-columns':
      return `it has more than ${count(fault.limit)} columns. Remove the columns that you do not need.`
    case 'too-many-cells':
      return `it has more than ${count(fault.limit)} cells. Remove rows or columns that you do not need.`
    case 'too-many-features':
      return `it has more than ${count(fault.limit)} shapes. Remove the shapes that you do not need.`
    case 'too-many-vertices':
      return `the shapes have more than ${count(fault.limit)} points together. Simplify the shapes or remove some.`
    case 'cell-too-long':
      return `a cell in row ${count(fault.row)} is longer than ${count(fault.limit)} characters. Is there a quotation mark too many? Make that cell shorter.`
    case 'not-a-table':
      return `it is ${found[fault.found]}. Save the table as CSV or as an Excel workbook (.xlsx), or paste the cells.`
    case 'not-shapes':
      return `it is ${found[fault.found]}. Choose GeoJSON, a GeoPackage or a zip with a shapefile.`
    case 'broken':
      return 'it is damaged or cut off. Save it again, or fetch it once more.'
    case 'no-sheet':
      return `there is no sheet named ‘${fault.sheet.slice(0, 40)}’. Choose another sheet.`
    case 'missing-part':
      return `the ${fault.part} part of the shapefile is missing. Put all parts (.shp, .dbf, .prj) into the zip together.`
    case 'no-geometry':
      return 'there are no points, lines or polygons in it. Choose a file with shapes.'
    case 'invalid-geometry':
      return `shape ${count(fault.feature)} is not as it should be: points are missing, a point is no number or a polygon is not closed. Repair or remove that shape.`
    case 'outside':
      return `shape ${count(fault.feature)} is not on earth: its coordinates are neither degrees nor RD New. Convert the file to WGS 84 or RD New.`
    case 'unknown-projection':
      return `its coordinates are in a system that is not known here (${fault.found.slice(0, 60)}). Convert the file to WGS 84 or RD New.`
    case 'took-too-long':
      return `reading took longer than ${count(fault.seconds)} seconds and was stopped. Remove what you do not need and try again.`
    case 'stopped':
      return 'reading stopped unexpectedly. Load the page again and try once more, or save the file in another form.'
    default:
      return never(fault)
  }
}

/** The whole sentence; `file` is the name of the file, or null for what was pasted. */
export const faults = (fault: ImportFault, file: string | null): string =>
  `${file === null ? 'What you pasted' : `‘${file.slice(0, 80)}’`} was not read: ${reason(fault)}`
