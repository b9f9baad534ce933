// The accessibility statement, in the form of the Dutch model statement.
import type { LaterTexts } from '../nl-later'

export const accessibility: LaterTexts['accessibility'] = {
  title: 'Accessibility',
  intro: 'Everybody should be able to use Focusatlas: with a mouse, a keyboard, a screen reader, enlarged, or on a phone.',
  status: {
    title: 'Status',
    text: 'Focusatlas meets the requirements in part. We judged this ourselves; there has been no independent audit yet. What we know is not good yet is listed below.',
    rows: [
      ['Standard', 'EN 301 549 and WCAG 2.2, level AA'],
      ['Covers', 'all screens of this website, in Dutch and English'],
      ['Judged on', '24 November 2026'],
      ['Judged by', 'the makers of Focusatlas'],
    ],
  },
  tested: {
    title: 'How was it tested?',
    items: [
      'At every change a program (axe) checks the screens for faults, in both languages, light, dark and on the beamer, wide and on a phone.',
      'At every change the main tasks are done with the keyboard alone: opening an area, comparing and presenting.',
      'The contrast of text (at least 4.5 to 1) and of lines and areas (at least 3 to 1) is computed from the colours themselves.',
      'The screens were looked at 320 pixels wide, enlarged to 200 and 400 per cent, in grey and with reduced motion.',
      'Everything was tested in Chromium. Safari, Firefox and screen readers themselves have not been tried yet.',
    ],
  },
  shortcomings: {
    title: 'What is not good yet?',
    columns: ['What', 'Why', 'Solved by'],
    rows: [
      ['Not tried with JAWS, NVDA, VoiceOver and TalkBack yet.', 'These programs were not available while making it.', 'June 2027'],
      ['Not tried in Safari and Firefox yet.', 'These browsers were not available while making it.', 'March 2027'],
      [
        'The map itself and wide tables scroll sideways when strongly enlarged.',
        'A map and a table need two directions; the standard allows that. The list says the same.',
        'no plan',
      ],
      ['A class in the legend can be narrower than 24 pixels.', 'Its width shows the figure; the standard allows that.', 'no plan'],
      ['The scanned publication is not enclosed as an accessible document.', 'The publication is the ministry’s.', 'no plan'],
      ['Not tested by people with a disability.', 'That research is still to be done.', 'June 2027'],
    ],
  },
  other: {
    title: 'Another way',
    text: 'Everything that the map shows is in the list and in the table as well. The table can be downloaded.',
  },
  contact: {
    title: 'Does something not work?',
    text: 'Tell whoever offers this website. Write which screen you were on, what you wanted to do and what happened.',
    host: name => `This website is offered by ${name}.`,
    link: 'Get in touch',
    missing: 'Whoever offers this website has not filled in a contact address yet.',
  },
  made: 'This statement was drawn up on 24 November 2026.',
}
