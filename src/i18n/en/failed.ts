// What went wrong. These words are there before all others.
import type { Texts } from '../nl'

export const failed: Texts['failed'] = {
  title: 'The data did not load',
  retry: 'Try again',
  file: found => `The file cannot be read (${found}). Check the connection and try again.`,
  part: 'This part cannot be shown just now. The rest of the atlas keeps working.',
  screen: 'This section cannot be opened. The connection may be gone, or there is a new version of the atlas. The other sections keep working.',
  code: 'Part of the atlas did not load. Check the connection and try again.',
  reload: 'Load the page again',
  readable: 'You can read what is here, and the links work.',
  late: 'The data are taking their time. You can read already; search and choices work as soon as they are here.',
  stuck: 'The buttons and the moving map did not load. You can read, and the links work. Load the page again to give it another try.',
}
