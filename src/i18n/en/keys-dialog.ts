// The list of keys.
import type { LaterTexts } from '../nl-later'

export const keysDialog: LaterTexts['keysDialog'] = {
  title: 'Keys',
  close: 'Close',
  press: 'Key',
  does: 'What it does',
  everywhere: 'Everywhere',
  onMap: 'On the map',
  onMapNote: 'Go to the map with Tab first. An edge then stands round the map.',
  characters: 'Let / and ? work everywhere',
  charactersNote: 'Turn this off if you control your computer by voice. On the map ? keeps working.',
  arrows: 'Arrows',
  letters: 'Letters',
  search: 'Searches everything',
  list: 'Shows this list',
  back: 'Goes back or closes',
  jump: 'Jumps to the nearest area in that direction',
  first: 'Goes to the first area',
  lastArea: 'Goes to the last area',
  find: 'Finds an area whose name begins like this',
  open: 'Opens the area',
  zoomIn: 'Zooms in',
  zoomOut: 'Zooms out',
  compare: 'Puts the area in the comparison, or takes it out',
  leave: 'Leaves the map',
}
