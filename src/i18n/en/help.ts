// Help: for each screen in four parts, a walk in three steps and a list of words.
import type { Texts } from '../nl'

const figuresFrom =
  'The figures come from Statistics Netherlands (CBS, 2022) and from RIVM and the public health services (2020). Each figure has its year, and says whether it was counted, estimated or modelled.'
const printed =
  'The texts are about the ministry’s publication of April 2023. Quotes are translated by us, with the original a click away; the rest is in our own words.'

export const help: Texts['help'] = {
  button: 'Help',
  title: 'About this screen',
  close: 'Close',
  feedback: 'Tell us what you think of this atlas',
  keys: 'Press ? for all keys.',
  parts: { short: 'In short', see: 'What do you see?', can: 'What can you do with it?', data: 'About these data' },
  screens: {
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
  },
  words: {
    title: 'Words explained',
    intro: 'Words that not everybody knows, most of them Dutch.',
    ask: 'What is this?',
    entries: {
      alliance: {
        word: 'alliantie (alliance)',
        find: ['alliance', 'alliances'],
        text: 'The municipality and its partners in an area who work on the programme together, chaired by the mayor.',
      },
      representative: {
        word: 'rijksvertegenwoordiger',
        find: ['rijksvertegenwoordiger', 'government representative'],
        text: 'Somebody from a ministry who sits in the alliance for central government.',
      },
      office: {
        word: 'programmabureau (programme office)',
        find: ['programme office'],
        text: 'The small team that helps the alliance and keeps the work together.',
      },
      corporation: {
        word: 'corporatie (housing association)',
        find: ['housing association', 'housing associations', 'corporatie'],
        text: 'A non-profit organisation that builds social housing and lets it.',
      },
      wijk: {
        word: 'wijk (district)',
        find: ['wijk', 'wijken'],
        text: 'A part of a municipality as Statistics Netherlands divides it. A wijk consists of buurten.',
      },
      buurt: { word: 'buurt (neighbourhood)', find: ['buurt', 'buurten'], text: 'The smallest area for which Statistics Netherlands gives figures.' },
      woz: {
        word: 'WOZ',
        find: ['WOZ'],
        text: 'The Dutch law on property values. The WOZ value of a home is what the municipality says that it is worth, each year anew.',
      },
      roc: { word: 'ROC', find: ['ROC'], text: 'A regional school for vocational education (mbo).' },
      ggd: { word: 'GGD', find: ['GGD', 'GGDs'], text: 'The public health service of a region.' },
      cbs: { word: 'CBS', find: ['CBS'], text: 'Statistics Netherlands, which makes the official figures of the country.' },
      rivm: { word: 'RIVM', find: ['RIVM'], text: 'The national institute for public health and the environment.' },
      nplv: { word: 'NPLV', find: ['NPLV'], text: 'The national programme for quality of life and safety, of which the twenty areas are part.' },
      alderman: {
        word: 'wethouder (alderman)',
        find: ['alderman', 'aldermen', 'wethouder'],
        text: 'A member of the executive of a municipality, chosen by its council.',
      },
      municipality: { word: 'gemeente (municipality)', find: [], text: 'The government of a city or a number of villages, and the area that it governs.' },
    },
  },
  tour: {
    title: 'Tour',
    invitation: 'New here? Three steps show how the atlas works.',
    start: 'Take the tour',
    no: 'No, thank you',
    count: (step, all) => `Step ${step} of ${all}`,
    skip: 'Skip',
    back: 'Back',
    next: 'Next',
    done: 'Done',
    steps: [
      { title: 'Choose an area', text: 'All twenty areas are in this list. Type a name or a municipality to find one.' },
      { title: 'Look at the map', text: 'Click a number to go to an area. Choose a figure above the map to colour it.' },
      { title: 'Read and compare', text: 'Here are the figures, the ambitions and the interview. At the top you find comparing, themes and presenting.' },
    ],
  },
}
