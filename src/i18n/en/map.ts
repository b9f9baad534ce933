import { cbsYears, groundYear, healthYears } from '../../content/years.json'
import type { Texts } from '../nl'

export const map: Texts['map'] = {
  region: 'Map of the twenty focus areas',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'Whole country',
  baseMap: 'Background',
  baseMaps: { quiet: 'Quiet', grey: 'PDOK grey', pastel: 'PDOK pastel', standard: 'PDOK standard' },
  layers: 'Layers on the map',
  online: 'PDOK maps come from the internet. PDOK then sees the address of your computer.',
  baseMapFailed: 'The chosen background does not come through. You see the quiet map.',
  residents: count => `${count} residents in 2023`,
  still: 'The moving map did not load. The list and the texts work as usual.',
  late: 'The map is taking its time. The list and the texts work as usual.',
  outlinesFailed: 'Not all lines and names of the map have loaded.',
  sketched: 'Dashed line: the boundary is not exactly known.',
  noWebgl: {
    title: 'The map stands still here',
    text: 'This browser offers no WebGL, which the map moves with. You can choose as usual, but not zoom.',
  },
  lost: {
    title: 'The map stands still for a moment',
    text: 'The browser stopped drawing. You can choose as usual, but not zoom for now.',
  },
  retry: 'Draw the map again',
  attribution: `Boundaries: Kadaster / Statistics Netherlands (CBS), ${groundYear} · Figures: CBS ${cbsYears}, RIVM/GGDs/CBS ${healthYears} (CC BY 4.0) · Neighbouring countries: Natural Earth · edited by Focusatlas`,
  attributionOnline: 'Background map: Kadaster (BRT-A), CC BY 4.0',
  attributionLabel: 'Sources',
}
