// Gives a file to the reader: its name, and the saving itself.

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** A name that says what is in the file and when it was made: 'focusatlas-gebieden-2026-11-23.csv'. */
export function fileName(parts: readonly string[], made: Date, extension: string): string {
  const day = [made.getFullYear(), twoDigits(made.getMonth() + 1), twoDigits(made.getDate())].join('-')
  return `${['focusatlas', ...parts, day].join('-')}.${extension}`
}

/** Has the browser save a file under a name. */
export function saveFile(file: Blob, name: string) {
  const address = URL.createObjectURL(file)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  // The browser still reads from the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
