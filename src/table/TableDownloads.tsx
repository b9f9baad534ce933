import { saveFile } from '../export/save-file'
import type { TableContent } from '../export/table-content'
import { tableFile, tableFormats } from '../export/table-file'
import { useAllTexts } from '../i18n/use-texts'
import { appBase } from '../state/sync'
import { DownloadMenu } from '../ui/DownloadMenu'

type Props = { content(): TableContent; now(): Date }

/** The table as a file, in five formats. What cannot be made is said by the menu, and nothing is lost. */
export function TableDownloads({ content, now }: Props) {
  const texts = useAllTexts()
  const words = texts.table.download
  const choices = tableFormats.map(format => ({
    label: words[format],
    note: words[`${format}Note`],
    onChoose: async () => {
      const { name, file } = await tableFile(format, content(), now(), appBase())
      saveFile(file, name)
    },
  }))
  return <DownloadMenu label={words.button} choices={choices} texts={texts.download} />
}
