// Which licences what we pass on to visitors may have, and the file that names each package with its terms.

/** A package that ends in what visitors get, as the bundler lists it. */
export type Licensed = { name: string; version: string; identifier?: string | undefined; text?: string | undefined }

/** Terms that let the atlas be passed on under the EUPL, as SPDX names. Look at another one before adding it. */
const known = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1', 'Zlib']

/** What keeps the packages from being passed on, a sentence each. */
export function faultsIn(packages: readonly Licensed[]): string[] {
  return packages.flatMap(({ name, version, identifier, text }) => {
    const which = `${name} ${version}`
    if (!identifier || !known.includes(identifier))
      return [
        `${which}: its licence is ${identifier ?? 'not named'}. Look whether that may be passed on, and add it to scripts/licences/licence-list.ts, or leave the package out.`,
      ]
    return text ? [] : [`${which}: the package holds no text of its licence (${identifier}), which has to go along.`]
  })
}

/** Each package once, by name. */
export function together(...lists: readonly (readonly Licensed[])[]): Licensed[] {
  const byName = new Map(lists.flat().map(one => [`${one.name} ${one.version}`, one]))
  return [...byName.keys()].sort().flatMap(key => byName.get(key) ?? [])
}

/** Begins with a mark that tells every reader, also one of files, that it is UTF-8. */
export function licencesText(packages: readonly Licensed[]): string {
  const rule = '-'.repeat(78)
  const parts = packages.map(({ name, version, identifier, text }) => `${rule}\n${name} ${version} (${identifier})\n${rule}\n\n${text}\n`)
  return [
    '\ufeffFocusatlas: licenties van de programma’s en letters van anderen die erin zitten.',
    'Focusatlas: licences of the programs and letters of others that are in it.',
    '',
    'Focusatlas zelf, de gegevens en de teksten: zie NOTICE en LICENSE (EUPL-1.2) bij de broncode.',
    'Focusatlas itself, its data and texts: see NOTICE and LICENSE (EUPL-1.2) with the source.',
    '',
    ...packages.map(({ name, version, identifier }) => `  ${name} ${version}: ${identifier}`),
    '',
    ...parts,
  ].join('\n')
}
