// The parts of the table on screen, found by its role and by what stands in the headings.
import { screen, within } from '@testing-library/react'

const table = () => screen.getByRole<HTMLTableElement>('table')

export const shownRows = () => [...(table().tBodies[0]?.rows ?? [])]
export const rowNames = () => shownRows().map(row => row.cells[0]?.textContent ?? '')

/** The row whose name begins with `name`, after its number; fails the test where there is none. */
export function rowOf(name: string): HTMLTableRowElement {
  const row = shownRows().find(candidate => name !== '' && candidate.cells[0]?.textContent?.replace(/^\d+/, '').startsWith(name))
  if (!row) throw new Error(`The table has no row '${name}'.`)
  return row
}

/** The headings of single columns, without the themes above them. */
export const headings = () => [...(table().tHead?.rows[1]?.cells ?? [])]

/** The heading of a column, by the word that sorts it; null where there is no such column. */
export function headingOf(label: string): HTMLElement | null {
  const button = within(table().tHead ?? document.body).queryByRole('button', { name: label })
  return button?.closest('th') ?? null
}

/** The cells of a row by the label of their column. */
export function cellsOf(row: HTMLTableRowElement): Record<string, string> {
  const labels = [...(row.closest('table')?.tHead?.rows[1]?.cells ?? [])].map(heading => heading.querySelector('button')?.textContent ?? '')
  return Object.fromEntries([...row.cells].slice(1).map((cell, index) => [labels[index] ?? '', cell.textContent ?? '']))
}
