import { useTexts } from '../i18n/use-texts'

export function TablePage() {
  const texts = useTexts()
  return <h1>{texts.table.title}</h1>
}
