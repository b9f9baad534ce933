// The report: one section a part, each with its day, so that a part can be measured again alone.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

export type Section = { title: string; about: string; head: readonly string[]; rows: readonly (readonly string[])[]; isMet: boolean }

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

function written({ title, about, head, rows }: Section, day: string): string {
  return [`## ${title}`, `${about} Measured on ${day}.`, [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')].join('\n\n')
}

const intro = `# The first visit

Made by \`npm run bench:first-visit\` (a build first), or a part of it: \`npm run bench:first-visit -- paint map\`. The built files are served with brotli and the
headers of our own server, to a Chromium that draws in software; throttled is 10 Mbit/s with 40 ms. Cold is a browser that has been nowhere,
warm its second visit; what is kept for offline is left out. Only ratios travel to other machines.`

/** Puts a section in the place of the one with its title, or at the end. */
export function record(file: string, section: Section): string {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const sections = new Map(
    before
      .split(/\n(?=## )/)
      .slice(1)
      .map(text => [text.slice(3, text.indexOf('\n')), text.trim()] as const),
  )
  const text = written(section, new Date().toISOString().slice(0, 10))
  sections.set(section.title, text)
  writeFileSync(file, `${[intro, ...sections.values()].join('\n\n')}\n`)
  return text
}
