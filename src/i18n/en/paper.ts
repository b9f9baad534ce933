// Presentations and areas on paper.
import type { LaterTexts } from '../nl-later'

export const paper: LaterTexts['paper'] = {
  title: name => `Print: ${name}`,
  choose: 'What would you like on paper?',
  forms: {
    slides: 'Slides, one a page (A4 landscape)',
    handout: 'Handout, three a page with lines',
    notes: 'Handout with the notes',
    area: 'Area sheet, two sides (A4)',
    wall: 'Wall map (A3)',
  },
  print: 'Print or save as PDF',
  back: 'Back',
  waiting: 'The maps are being drawn.',
  noArea: 'There is no area in this presentation.',
  sheets: 'Preview',
  where: 'Scan the code for the live view.',
  code: name => `QR code with the link to ${name}`,
  figures: 'Figures',
  year: 'Year',
  ambitions: 'Ambitions, as printed in April 2023 (translated)',
  lessons: 'Three lessons from the interview',
  voices: 'Two voices',
  sources: 'Source',
  writing: 'Room to write',
  picture: 'Save slide as PNG',
  pictureDrawing: 'The picture is being made.',
  pictureFailed: 'This browser could not make the picture.',
}
