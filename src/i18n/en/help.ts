// Help: a walk in three steps and a list of words.
import type { Texts } from '../nl'

export const help: Texts['help'] = {
  button: 'Help',
  title: 'About this screen',
  close: 'Close',
  feedback: 'Tell us what you think of this atlas',
  keys: 'Press ? for all keys.',
  parts: { short: 'In short', see: 'What do you see?', can: 'What can you do with it?', data: 'About these data' },
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
