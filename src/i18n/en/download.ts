import { groundYear } from '../../content/years.json'
import type { Texts } from '../nl'

export const download: Texts['download'] = {
  title: 'Download',
  busy: 'Being made',
  failed: 'The file was not made. Nothing was lost. Please try again.',
  map: 'Download map',
  chart: 'Download chart',
  png: 'Picture (PNG)',
  pngNote: 'for a presentation or a document',
  svg: 'Vector (SVG)',
  svgNote: 'sharp at any size, can be edited',

  citation: {
    sources: count => (count === 1 ? 'Source' : 'Sources'),
    consulted: date => `Consulted on ${date}.`,
  },

  picture: {
    fileCountry: 'netherlands',
    country: 'The twenty urban focus areas of the Netherlands',
    inCountry: indicator => `${indicator} in the twenty Dutch urban focus areas`,
    inArea: (indicator, area) => `${indicator} in ${area}`,
    area: (area, municipality) => (area.includes(municipality) ? area : `${area}, municipality of ${municipality}`),
    residents: 'A larger circle stands for more residents (as printed, 2023).',
    byArea: 'One colour for each area.',
    noRanking: 'Model estimates are no league table: small differences say nothing.',
    byDistrict: 'One colour for each CBS neighbourhood (wijk); those of the city around it paler.',
    districts: 'The area with its CBS neighbourhoods (wijken), and the city around it.',
    sketched: 'Dashed line: the boundary is not exactly known.',
    method: method => `Classes: ${method}.`,
    noDifference: benchmark => `same as ${benchmark}`,
    countryMark: 'Netherlands',
    source: sources => `Source: ${sources}`,
    kind: (year, kind) => `Year: ${year}, ${kind}.`,
    publication: 'Dutch Ministry of the Interior (BZK), Creativiteit, lef en een lange adem, April 2023',
    outlines: `Boundaries: Kadaster / Statistics Netherlands (CBS), ${groundYear} (CC BY 4.0), simplified · Neighbouring countries: Natural Earth · edited by Focusatlas`,
    edited: 'Edited by Focusatlas',
    made: date => `made on ${date}`,
  },
}
