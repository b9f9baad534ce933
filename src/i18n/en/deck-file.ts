// Why a presentation cannot be read or kept, and what has changed since it was pinned.
import type { LaterTexts } from '../nl-later'

const fields: Record<string, string> = {
  link: 'what the slide shows',
  camera: 'how the map is held',
  meeting: 'date of the meeting',
  changed: 'time of the last change',
  edition: 'pinned figures',
}
const named = (field: string) => fields[field] ?? field.slice(0, 40)

export const deckFile: LaterTexts['deckFile'] = {
  refused: {
    'not-json': 'This file cannot be read. It may be cut off, or not be a presentation of Focusatlas.',
    'not-ours': 'This is not a presentation of Focusatlas. Choose a file that ends in .focusatlas.json.',
    newer: 'This presentation was made with a newer Focusatlas. Load the page again and try once more.',
    link: 'The presentation in this link did not arrive whole. Ask its maker to send the link again, or to send the file.',
    tooLarge: megabytes => `This file is too large (${megabytes} MB). A presentation is 2 MB at most.`,
    field: field => `This presentation is not as it should be: ${named(field)}. Nothing was changed.`,
    slideField: (slide, field) => `This presentation is not as it should be: slide ${slide}, ${named(field)}. Nothing was changed.`,
  },
  trouble: {
    refused: 'This browser keeps nothing. Your presentation stays as long as this page is open. Save it as a file.',
    newer: 'A newer version of the atlas has kept this presentation already, and that one stays. Save what you see here as a file and load the page again.',
    full: 'There is no room left in this browser. Save your presentation as a file, or delete an old one.',
  },
  broken: count =>
    count === 1
      ? 'One presentation in this browser cannot be read. It was neither changed nor thrown away.'
      : `${count} presentations in this browser cannot be read. They were neither changed nor thrown away.`,
  elsewhere: 'This presentation was changed in another window as well. What you see here stays.',
  saved: 'Kept in this browser.',
  saving: 'Being kept.',
  linkTooLong: 'This presentation is too long for a link. Save it as a file and send that.',
  fileWord: 'presentation',
  changes: {
    value: (indicator, place, before, after) => `${indicator} in ${place}: ${before} became ${after}.`,
    year: (indicator, before, after) => `${indicator}: now about ${after} instead of ${before}.`,
    gone: indicator => `${indicator}: this figure is no longer there.`,
    text: (area, before, after) => `${area ?? 'A text'}: ‘${before}’ is now ‘${after}’.`,
    textGone: (area, before) => `${area ?? 'A text'}: ‘${before}’ is no longer in the atlas.`,
  },
}
