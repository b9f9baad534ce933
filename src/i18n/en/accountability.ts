import { cbsYears, groundYear, healthYears } from '../../content/years.json'
import type { LaterTexts } from '../nl-later'

export const accountability: LaterTexts['accountability'] = {
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
    text: `No list of CBS codes came with the publication. Each area is put together from CBS neighbourhoods (wijken) of ${groundYear}, by name. As a check, the number of residents was held against the printed one. Where a neighbourhood is cut or the boundary is an approximation, the line is dashed. Lines are generalised to about 20 metres: fit for viewing, not for measuring parcels.`,
    columns: { area: 'Area', printed: 'Printed 2023', counted: 'CBS 2022', difference: 'Difference', precision: 'Boundary' },
  },
  figures: {
    title: 'The figures',
    items: [
      'The value of an area is the sum of its neighbourhoods (residents, dwellings), or their mean weighted by residents; for property value and owner-occupied homes by dwellings. Of a neighbourhood that is cut, only the share of residents inside the area counts; that share is an estimate.',
      `Figures on health, loneliness and making ends meet (${healthYears}) are model estimates, not counts. It says so beside them every time. There are no figures on crime or perceived safety; no other figure stands in for them.`,
      'Not distinguishable: a counted share comes as a whole per cent for each neighbourhood, so a difference smaller than 1 says nothing; for property value and density the limit is a hundredth of the spread between neighbourhoods. For an estimate the source gives no margin by neighbourhood. There we call something a difference only from 2 percentage points, or from a tenth of the spread between Dutch neighbourhoods (5th to 95th percentile) where that is more. That rule is our choice.',
      'Classes on the map: five at most. Their borders come from all Dutch neighbourhoods of at least 500 residents (21 percentiles) or from the 20 areas: as many in each class, equal steps, natural groups (ckmeans) or steps around a benchmark. Around a benchmark a step is a quarter of the spread between the 10th and 90th percentile.',
      'Piling up counts in how many respects an area or neighbourhood is among the least favourable fifth of Dutch neighbourhoods. It is a signal to look further, not a score.',
    ],
  },
  contradictions: {
    title: 'Contradictions in the source',
    text: 'The publication sometimes contradicts itself. We keep what is printed and put the remark beside it.',
    areas: 'By area',
    programme: 'In the publication as a whole',
  },
  data: {
    title: 'The data for your own use',
    dataset: 'Focusatlas: the twenty urban focus areas of the Netherlands',
    describes:
      'Characteristics, ambitions, interviews, figures and boundaries of the twenty urban focus areas of the Dutch national programme for liveability and safety.',
    keywords: ['urban focus areas', 'liveability', 'safety', 'neighbourhoods', 'health', 'Netherlands', 'CBS', 'RIVM'],
    text: 'The atlas itself reads the same files. They are free to use with attribution (CC BY 4.0); the quotes remain those of the publication.',
    file: 'File',
    what: 'Contents',
    schema: 'schema',
    files: {
      'areas.json': 'the 20 areas: characteristics, ambitions, interview, boundary (areas.en.json in English)',
      'programme.json': 'goals, lines of action, who takes part, colophon, contradictions (programme.en.json in English)',
      'insights.json':
        'what the editors saw: aims by theme, headings of lessons and obstacles, what is asked of central government (insights.en.json in English)',
      'indicators.json': 'the 28 indicators: what they count, of whom, when (indicators.en.json in English)',
      'values.csv': 'all values: area, neighbourhood, municipality, Netherlands',
      'area-values.csv': 'the same values without the neighbourhoods around the areas',
      'breaks.json': 'from which year figures cannot be compared with earlier ones, and why; still empty (breaks.en.json in English)',
      'areas.geojson': 'boundaries of the 20 areas',
      'districts.geojson': 'boundaries of the 99 CBS neighbourhoods in them',
      'city-districts.geojson': 'boundaries of the other neighbourhoods of their municipalities',
    },
    aboutTitle: 'About the files',
    about: {
      'values.csv-metadata.json': 'the columns of values.csv (CSV on the Web)',
      'datapackage.json': 'all files with their size and checksum (Frictionless Data Package)',
      'dcat.jsonld': 'the entry for a data catalogue (DCAT-AP-NL 3.0)',
      'versions.json': 'the versions of the data',
      'changelog.json': 'what changed in the data (changelog.en.json in English)',
    },
    columns: {
      level:
        'What the place is: area, neighbourhood in it (district), other neighbourhood of the municipality (city-district), municipality, or the Netherlands.',
      code: 'The place: the id of an area in areas.json, a CBS code (WK…, GM…) or NL00.',
      indicator: 'The id of the figure in indicators.json.',
      year: 'The year that the figure is about.',
      value: 'The value, with a point as decimal sign, in the unit of the figure; empty where it is not available.',
    },
    howTo: { file: 'README.md', text: 'how to read the files in Excel, R, Python and QGIS' },
    changesFailed: 'The list did not load; it is in changelog.json.',
    changes: 'What changed',
    kinds: { added: 'New', changed: 'Changed', corrected: 'Corrected', removed: 'Gone' },
    version: version => `version ${version}`,
  },
  sources: {
    title: 'Sources and licences',
    programs: 'Programs and letters of others, with their licences',
    items: [
      'Dutch Ministry of the Interior and Kingdom Relations (BZK): Creativiteit, lef en een lange adem, April 2023.',
      `CBS and Kadaster: Wijk- en Buurtkaart ${groundYear} (CC BY 4.0), generalised and dissolved.`,
      `CBS: key figures for neighbourhoods ${cbsYears} (CC BY 4.0).`,
      `RIVM, GGDs and CBS: Health by neighbourhood ${healthYears} (CC BY 4.0). These are model estimates.`,
      'CBS: urban focus areas, residents on 1 January 2025.',
    ],
    ofTheMap: ['Natural Earth: neighbouring countries (public domain).', 'Kadaster, BRT-Achtergrondkaart by PDOK (CC BY 4.0), only if you choose it.'],
  },
  privacy: {
    title: 'Privacy',
    text: 'No cookies, no trackers, no fonts or scripts of others. Nothing of yours leaves the browser. Only if you choose a PDOK background yourself does your browser fetch map images from PDOK; PDOK then sees the address of your computer.',
  },
}
