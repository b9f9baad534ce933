// Files made byte by byte, as programs of others write them or as nobody should.
import { strToU8, zipSync } from 'fflate'

export const utf8 = (text: string) => new TextEncoder().encode(text)
export const joined = (...parts: readonly (Uint8Array | readonly number[])[]) => Uint8Array.from(parts.flatMap(part => [...part]))

/** UTF-16 with or without its mark at the start. */
export function utf16(text: string, { isBig = false, hasMark = true } = {}): Uint8Array {
  const units = [...(hasMark ? '\uFEFF' : ''), ...text].flatMap(letter => [...Array(letter.length).keys()].map(at => letter.charCodeAt(at)))
  return Uint8Array.from(units.flatMap(unit => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
}

const windowsOnly: Readonly<Record<string, number>> = { '€': 0x80, '‘': 0x91, '’': 0x92, '–': 0x96 }
export const windows1252 = (text: string) => Uint8Array.from([...text].map(letter => windowsOnly[letter] ?? letter.charCodeAt(0)))

/** Numbers that look random and are the same each time. */
export function noise(length: number, seed = 1): Uint8Array {
  let state = seed
  const made = new Uint8Array(length)
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    made[at] = state >>> 24
  }
  return made
}

export const zipped = (files: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])))

type Sheets = Readonly<Record<string, string>>
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** Styles 0: general, 1: a date, 2: a percentage, 3: a percentage of its own form, 4: text. */
const styles = `<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot; procent&quot;\\ %"/></numFmts><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="170" applyNumberFormat="1"/><xf numFmtId="49"/></cellXfs></styleSheet>`

/** The files of a workbook; `sheets` holds the rows of each as XML, by name. */
export function workbookFiles(sheets: Sheets, shared: readonly string[] = [], state = ''): Record<string, string> {
  const names = Object.keys(sheets)
  const relations = names.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook ${main}><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}"${at === 0 ? state : ''} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': `<sst ${main}>${shared.map(text => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(
      names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, `<worksheet ${main}><sheetData>${sheets[name]}</sheetData></worksheet>`]),
    ),
  }
}

export const workbook = (sheets: Sheets, shared: readonly string[] = [], state = '') => zipped(workbookFiles(sheets, shared, state))

/** A row of a sheet: text, or a number with a style. */
export function sheetRow(number: number, ...cells: readonly (string | number | readonly [number, number])[]): string {
  const made = cells.map((cell, at) => {
    const place = `${String.fromCharCode(65 + at)}${number}`
    if (typeof cell === 'string') return cell ? `<c r="${place}" t="inlineStr"><is><t>${cell}</t></is></c>` : ''
    const [value, style] = typeof cell === 'number' ? [cell, 0] : cell
    return `<c r="${place}" s="${style}"><v>${value}</v></c>`
  })
  return `<row r="${number}">${made.join('')}</row>`
}
