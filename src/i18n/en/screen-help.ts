// Help about each screen.
import { cbsYears, healthYears } from '../../content/years.json'
import type { LaterTexts } from '../nl-later'

const figuresFrom = `The figures come from Statistics Netherlands (CBS, ${cbsYears}) and from RIVM and the public health services (${healthYears}). Each figure has its year, and says whether it was counted, estimated or modelled.`
const printed =
  'The texts are about the ministry’s publication of April 2023. Quotes are translated by us, with the original a click away; the rest is in our own words.'

export const screenHelp: LaterTexts['screenHelp'] = {
  map: {
    short: 'The map shows where the twenty focus areas are.',
    see: 'Every area has a number. A larger circle means more residents. On the left is the list of areas, on the right you read about the programme.',
    can: 'Choose an area on the map or in the list. Choose a figure above the map to colour the areas. The link in your browser remembers what you chose.',
    data: figuresFrom,
  },
  area: {
    short: 'Everything about one area: characteristics, figures, ambitions and the interview.',
    see: 'The map has the outline of the area with its neighbourhoods. A broken line means that the outline is not exactly known. On the right are the parts, one below the other.',
    can: 'Choose ‘on the map’ beside a figure to colour the neighbourhoods. Follow the links between ambition, figure and interview. ‘Compare’ sets the area beside another one.',
    data: `${printed} ${figuresFrom}`,
  },
  compare: {
    short: 'Two to four areas side by side.',
    see: 'The largest differences in words, small maps at one scale, and all figures on a shared axis with the Netherlands.',
    can: 'Add areas, change their order, choose a figure for the maps and what to compare with.',
    data: `${figuresFrom} Differences that are too small for the figure we call equal.`,
  },
  themes: {
    short: 'What the twenty areas say about nine themes.',
    see: 'A table of areas and themes. Each sign stands for an ambition, lesson, initiative, result or obstacle.',
    can: 'Choose a theme or a cell to read what it holds. You can sort, and have numbers instead of signs.',
    data: `${printed} Which text belongs to which theme is a choice of Focusatlas.`,
  },
  theme: {
    short: 'One theme in all areas.',
    see: 'Ambitions under a few headings, lessons, initiatives, results and obstacles, and on the map where they come from.',
    can: 'Narrow it to a kind, an area or a figure. The link remembers your choice. Quotes can be taken along as a card.',
    data: `${printed} The headings are ours.`,
  },
  results: {
    short: 'Every outcome that somebody names in an interview.',
    see: 'For each outcome what was measured, before and after, the unit, the period, the area and who says so.',
    can: 'Sort by a column or download the list.',
    data: 'The outcomes were named in the interviews of April 2023. We have not verified them.',
  },
  people: {
    short: 'Who speaks in the publication.',
    see: 'The people with their role as it was in April 2023.',
    can: 'Choose a role to read what those people say.',
    data: printed,
  },
  table: {
    short: 'All figures in a table.',
    see: 'A row for each area or neighbourhood, a column for each figure. Areas that the figure cannot tell apart stand together.',
    can: 'Sort, choose columns, add municipalities and download the whole.',
    data: figuresFrom,
  },
  present: {
    short: 'Choose, make, show and print a presentation.',
    see: 'Ready presentations and your own. Every slide is a real view of the atlas with your own words beside it.',
    can: 'Change order and text, show the slides on a screen with notes on a second one, print them or keep them as a file.',
    data: 'Your presentations stay in this browser. Nothing leaves it.',
  },
  own: {
    short: 'Your own figures, targets and projects in the atlas.',
    see: 'First the figures that you brought along, below them how to add new ones: paste or choose a file, check it, and put words to it.',
    can: 'Put an own figure on the map, compare it, or take it into a presentation. Keep everything as a file, or delete it again.',
    data: 'What you fill in here stays in this browser. Nothing goes out, and Focusatlas does not check it.',
  },
  accountability: {
    short: 'How the atlas was made and what it rests on.',
    see: 'The sources, the outlines, the figures, and what contradicts itself in the publication.',
    can: 'Download the data and read how to use them.',
    data: 'Focusatlas is not a government website.',
  },
  accessibility: {
    short: 'For whom the atlas works, and what is not good yet.',
    see: 'The standard, how it was tested, the known shortcomings and when they will be solved.',
    can: 'Tell us what does not work for you.',
    data: 'We tested this ourselves. Nobody else has audited it.',
  },
}
