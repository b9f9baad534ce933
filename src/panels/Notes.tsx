import type { Area, NoteSubject } from '../domain/atlas'
import { useTexts } from '../i18n/use-texts'
import { NoteLine } from '../ui/NoteLine'

/** The remarks on one part of an area, beside the printed value they are about. */
export function Notes({ area, about }: { area: Area; about: readonly NoteSubject[] }) {
  const texts = useTexts()
  return area.notes.filter(note => about.includes(note.about)).map(note => <NoteLine key={note.text} label={texts.panel.note} text={note.text} />)
}
