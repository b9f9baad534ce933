// The English texts of the interface.
import type { Texts } from './nl'

export const en: Texts = {
  locale: 'en-GB',
  title: 'Focusatlas',
  subtitle: 'The twenty urban focus areas of the Netherlands',
  documentTitle: part => (part ? `${part} | Focusatlas` : 'Focusatlas: the 20 Dutch urban focus areas on the map'),
  skipToPanel: 'To the text',
  skipToList: 'To the list of areas',

  header: {
    ways: 'Sections',
    map: 'Map',
    accountability: 'About the data',
    appearance: 'Appearance',
    otherLanguage: 'Nederlands',
    otherLanguageLabel: 'Toon deze pagina in het Nederlands',
  },
  loading: 'Opening the atlas.',
  failed: {
    title: 'The data did not load',
    retry: 'Try again',
    file: found => `The file cannot be read (${found}). Check the connection and try again.`,
    part: 'This part cannot be shown just now. The rest of the atlas keeps working.',
  },
  misread: {
    sentence: parts => `Part of this link cannot be read: ${parts} is not known here. You see what could be read.`,
    country: parts => `This link cannot be read: ${parts} is not known here. You see the map of the whole country.`,
    dismiss: 'Close',
  },

  list: {
    title: 'Areas',
    filter: 'Find an area',
    placeholder: 'Name, municipality or province',
    count: (shown, all) => (shown === all ? `${all} areas` : `${shown} of ${all} areas`),
    none: typed => `No area found for ‘${typed}’. Try a name, a neighbourhood, a municipality or a province.`,
    clear: 'Show all areas',
    residents: 'residents',
    year: 'Residents as printed in the publication, April 2023.',
  },

  map: {
    region: 'Map of the twenty focus areas',
    explanation: 'Everything on the map is also in the list and in the text beside it.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    home: 'Whole country',
    baseMap: 'Background',
    baseMaps: { quiet: 'Quiet', grey: 'PDOK grey', pastel: 'PDOK pastel', standard: 'PDOK standard' },
    online: 'PDOK maps come from the internet. PDOK then sees the address of your computer.',
    baseMapFailed: 'The chosen background does not come through. You see the quiet map.',
    residents: count => `${count} residents in 2023`,
    sketched: 'Dashed line: the boundary is not exactly known.',
    noWebgl: {
      title: 'The map cannot be drawn here',
      text: 'This browser offers no WebGL, which the map is drawn with. The list and the texts work as usual.',
    },
    lost: {
      title: 'The map is gone for a moment',
      text: 'The browser stopped drawing. The list and the texts keep working.',
    },
    retry: 'Draw the map again',
    attribution:
      'Boundaries: Kadaster / Statistics Netherlands (CBS), 2022 · Figures: CBS 2022, RIVM/GGDs/CBS 2020 (CC BY 4.0) · Neighbouring countries: Natural Earth · edited by Focusatlas',
    attributionOnline: 'Background map: Kadaster (BRT-A), CC BY 4.0',
    attributionLabel: 'Sources',
  },

  sheet: { label: 'Text beside the map', taller: 'More text', lower: 'More map' },

  panel: {
    back: 'Whole country',
    previous: 'Previous',
    next: 'Next',
    walk: 'Previous or next area',
    place: (municipality, province) => `municipality of ${municipality}, province of ${province}`,
    area: nr => `Area ${nr} of 20`,
    website: 'Website of the area',
    noWebsite: 'No website given',
    note: 'Please note',
    translated: 'Translated by Focusatlas',
    original: 'Show the Dutch text',
    sections: {
      characteristics: 'Characteristics',
      ambitions: 'Tasks & ambitions',
      interview: 'Interview',
      districts: 'Neighbourhoods',
      neighbours: 'Nearby areas',
      sources: 'Sources',
    },
    onThisPage: 'In this area',
  },

  characteristics: {
    asPrinted: 'As printed in April 2023',
    residents: 'Residents',
    neighbourhoods: 'Neighbourhoods',
    inNeighbourhoods: count => (count === 1 ? 'in 1 neighbourhood' : `in ${count} neighbourhoods`),
    socioeconomic: 'Socio-economic',
    housing: 'Housing stock',
    notable: 'Notable',
    goal: 'Its own goal',
    noGoal: 'not stated',
    threeCounts: 'Three counts of the residents',
    printed: 'printed, 2023',
    cbs2022: 'CBS, 1 Jan 2022',
    cbs2025: 'CBS, 1 Jan 2025',
    groundDiffers: 'These numbers are not always about exactly the same ground. The difference is therefore no growth or decline.',
  },

  ambitions: {
    themes: 'Themes',
    asPrinted: 'As printed in April 2023',
    heard: count => (count === 1 ? 'On this in the interview' : `On this in the interview (${count})`),
    notHeard: 'The interview does not speak of this ambition.',
    ties: 'The editors of Focusatlas chose these ties.',
  },

  interview: {
    speakers: 'Speaking',
    asAt: 'Positions as in April 2023',
    inShort: 'In short',
    quotes: 'Quotes',
    writer: 'the writer of the interview',
    highlights: 'From the interview',
    kinds: {
      lesson: { one: 'Lesson', many: 'Lessons' },
      initiative: { one: 'Initiative', many: 'Initiatives' },
      result: { one: 'Result', many: 'Results' },
      obstacle: { one: 'Obstacle', many: 'What stands in the way' },
    },
    claimed: 'As told in the interview, not verified.',
    from: (before, after) => `from ${before} to ${after}`,
    saidBy: name => `According to ${name}`,
    printedOn: page => `Interview from page ${page} of the publication`,
  },

  districts: {
    explanation: count =>
      count === 1
        ? 'On the map this area consists of 1 CBS neighbourhood (wijk, 2022).'
        : `On the map this area consists of ${count} CBS neighbourhoods (wijken, 2022).`,
    printed: count => `The publication counts ${count}, in its own way.`,
    name: 'CBS neighbourhood',
    residents: 'Residents 2022',
    share: percent => `of whom ${percent}% count (estimate)`,
    source: 'Source: Statistics Netherlands (CBS), key figures for neighbourhoods 2022. Counted.',
  },

  neighbours: {
    explanation: 'The nearest focus areas. Distance as the crow flies, from edge to edge.',
    touching: 'borders on it',
    kilometres: kilometres => `${kilometres} km`,
    all: 'Show all other areas',
    less: 'Show the nearest',
  },

  sources: {
    publication: 'Publication',
    page: page => `from page ${page}`,
    outline: 'Boundary on the map',
    precision: { exact: 'whole CBS neighbourhoods', clipped: 'cut in one place', approximate: 'an approximation' },
    odd: 'Odd in the source',
    noteSubjects: {
      name: 'Name',
      population: 'Residents',
      neighbourhoods: 'Neighbourhoods',
      websites: 'Website',
      characteristics: 'Characteristics',
      ambitions: 'Ambitions',
      goal: 'Goal',
      interview: 'Interview',
    },
    licence: '© CBS, © Kadaster, Wijk- en Buurtkaart 2022 (CC BY 4.0), generalised and dissolved.',
    residents: 'Residents',
    residentsText: 'Printed: publication, April 2023. Counted: CBS, key figures for neighbourhoods 2022, and CBS, urban focus areas, 1 January 2025.',
    more: 'How this atlas was made',
  },

  programme: {
    heading: 'Twenty areas, one task',
    start: 'Choose an area on the map or in the list.',
    goals: 'Three goals',
    actionLines: 'Four lines of action',
    governance: 'Who sits at the table',
    term: years => `Duration: ${years}.`,
    residents: 'How many people live here',
    claimPrinted: 'according to the introduction, 2023',
    claimSum: 'sum of the 20 chapters, 2023',
    claimCbs: 'CBS, 1 Jan 2025',
    source: date => `Source: Dutch Ministry of the Interior (BZK), Creativiteit, lef en een lange adem, ${date}. In our own words.`,
  },

  accountability: {
    title: 'About the data',
    intro: 'How this atlas was made, what you may expect of it and what not.',
    notGovernment: {
      title: 'Not a government website',
      text: 'Focusatlas is an independent project. It belongs to no ministry or municipality. For official information turn to the municipalities and to volkshuisvestingnederland.nl.',
    },
    content: {
      title: 'The texts',
      text: 'Characteristics, ambitions and quotes stand as they were printed in April 2023; reading errors of the scan are mended. Summaries and highlights of the interviews are in our own words. What an interview calls a result has not been verified. People’s positions are those of April 2023. English texts are a translation by Focusatlas.',
    },
    outlines: {
      title: 'The boundaries',
      text: 'No list of CBS codes came with the publication. Each area is put together from CBS neighbourhoods (wijken) of 2022, by name. As a check, the number of residents was held against the printed one. Where a neighbourhood is cut or the boundary is an approximation, the line is dashed. Lines are generalised to about 20 metres: fit for viewing, not for measuring parcels.',
      columns: { area: 'Area', printed: 'Printed 2023', counted: 'CBS 2022', difference: 'Difference', precision: 'Boundary' },
    },
    contradictions: {
      title: 'Contradictions in the source',
      text: 'The publication sometimes contradicts itself. We keep what is printed and put the remark beside it.',
      areas: 'By area',
      programme: 'In the publication as a whole',
    },
    data: {
      title: 'The data for your own use',
      text: 'The atlas itself reads the same files. They are free to use with attribution (CC BY 4.0); the quotes remain those of the publication.',
      file: 'File',
      what: 'Contents',
      schema: 'schema',
      files: {
        'areas.json': 'the 20 areas: characteristics, ambitions, interview, boundary (areas.en.json in English)',
        'programme.json': 'goals, lines of action, who takes part, colophon, contradictions (programme.en.json in English)',
        'indicators.json': 'the 28 indicators: what they count, of whom, when (indicators.en.json in English)',
        'values.csv': 'all values: area, neighbourhood, municipality, Netherlands',
        'areas.geojson': 'boundaries of the 20 areas',
        'districts.geojson': 'boundaries of the 99 CBS neighbourhoods in them',
        'city-districts.geojson': 'boundaries of the other neighbourhoods of their municipalities',
      },
    },
    sources: {
      title: 'Sources and licences',
      items: [
        'Dutch Ministry of the Interior and Kingdom Relations (BZK): Creativiteit, lef en een lange adem, April 2023.',
        'CBS and Kadaster: Wijk- en Buurtkaart 2022 (CC BY 4.0), generalised and dissolved.',
        'CBS: key figures for neighbourhoods 2022 (CC BY 4.0).',
        'RIVM, GGDs and CBS: Health by neighbourhood 2020 (CC BY 4.0). These are model estimates.',
        'CBS: urban focus areas, residents on 1 January 2025.',
        'Natural Earth: neighbouring countries (public domain).',
        'Kadaster, BRT-Achtergrondkaart by PDOK (CC BY 4.0), only if you choose it.',
      ],
    },
    privacy: {
      title: 'Privacy',
      text: 'No cookies, no trackers, no fonts or scripts of others. Nothing of yours leaves the browser. Only if you choose a PDOK background yourself does your browser fetch map images from PDOK; PDOK then sees the address of your computer.',
    },
  },

  appearances: { system: 'As the device', light: 'Light', dark: 'Dark', beamer: 'Beamer' },
  themes: {
    housing: 'housing',
    safety: 'safety',
    education: 'education',
    'work-income': 'work and income',
    health: 'health',
    youth: 'youth',
    community: 'community',
    trust: 'trust',
    collaboration: 'collaboration',
  },
}
