// Sharing: a link, a code for the room, and the map for another website.
import type { Texts } from '../nl'

export const share: Texts['share'] = {
  button: 'Share',
  title: 'Share what you see',
  close: 'Close',
  link: 'Link to this view',
  copy: 'Copy the link',
  copied: 'The link was copied.',
  native: 'Share with an app',
  code: 'QR code with the link to this view',
  onlyHere:
    'You are using the atlas from a file on this computer. A phone or somebody else can therefore not open this link. Whoever has the same file puts what stands behind # behind the address of their own.',
  forRoom: 'Scan the code with a phone to see just this.',
  embed: {
    title: 'On another website',
    page: 'Embedded map',
    map: 'Map of the focus areas, embedded',
    gestures: { wheel: 'Hold Ctrl and scroll to zoom', wheelOnMac: 'Hold ⌘ and scroll to zoom', fingers: 'Move the map with two fingers' },
    interactive: 'Visitors can move the map and choose an area',
    height: 'Height in pixels',
    language: 'Language',
    languages: { nl: 'Dutch', en: 'English' },
    code: 'Paste this code into your website',
    copy: 'Copy the code',
    copied: 'The code was copied.',
    preview: 'Preview',
    privacy: 'The map on your website follows nobody and keeps nothing.',
  },
  notCopied: 'The browser did not allow copying. Select the text and copy it yourself.',
  openHere: 'Open in Focusatlas',
  scroll: 'Hold Ctrl to zoom. On a phone: move the map with two fingers.',
}
