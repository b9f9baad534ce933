// The English texts of what is opened later.
import { accessibility } from './en/accessibility'
import { accountability } from './en/accountability'
import { deckFile } from './en/deck-file'
import { decks } from './en/decks'
import { keysDialog } from './en/keys-dialog'
import { own } from './en/own'
import { ownImport } from './en/own-import'
import { ownPage } from './en/own-page'
import { paper } from './en/paper'
import { screenHelp } from './en/screen-help'
import { show } from './en/show'
import { slides } from './en/slides'
import { table } from './en/table'
import type { LaterTexts } from './nl-later'

export const enLater: LaterTexts = {
  accessibility,
  accountability,
  deckFile,
  decks,
  keysDialog,
  own,
  ownImport,
  ownPage,
  paper,
  screenHelp,
  show,
  slides,
  table,
}
