// The Dutch texts of what is opened later: screens and dialogs that are not there at the start. A contract like nl.ts.

import type { Texts } from './nl'
import { accessibility } from './nl/accessibility'
import { accountability } from './nl/accountability'
import { deckFile } from './nl/deck-file'
import { decks } from './nl/decks'
import { keysDialog } from './nl/keys-dialog'
import { own } from './nl/own'
import { ownImport } from './nl/own-import'
import { ownPage } from './nl/own-page'
import { paper } from './nl/paper'
import { screenHelp } from './nl/screen-help'
import { show } from './nl/show'
import { slides } from './nl/slides'
import { table } from './nl/table'

export const nlLater = { accessibility, accountability, deckFile, decks, keysDialog, own, ownImport, ownPage, paper, screenHelp, show, slides, table }

export type LaterTexts = typeof nlLater
export type AllTexts = Texts & LaterTexts
