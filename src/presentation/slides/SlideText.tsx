import styles from './SlideText.module.css'

/** The maker's own words: a paragraph a line, lines that begin with '- ' as a list. Text stays text, whatever it holds. */
export function SlideText({ text }: { text: string }) {
  const blocks: { isList: boolean; lines: string[] }[] = []
  for (const line of text.split('\n').filter(part => part.trim() !== '')) {
    const isList = line.startsWith('- ')
    const last = blocks.at(-1)
    if (last && isList && last.isList) last.lines.push(line.slice(2))
    else blocks.push({ isList, lines: [isList ? line.slice(2) : line] })
  }
  if (blocks.length === 0) return null
  return (
    <div className={styles.text}>
      {blocks.map(({ isList, lines }, index) =>
        isList ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: two blocks may say the same
          <ul key={index}>
            {lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
              <li key={at}>{line}</li>
            ))}
          </ul>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: two blocks may say the same
          <p key={index}>{lines[0]}</p>
        ),
      )}
    </div>
  )
}
