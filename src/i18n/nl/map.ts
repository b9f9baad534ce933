import { cbsYears, groundYear, healthYears } from '../../content/years.json'
import type { BaseMap } from '../../domain/view'

const baseMaps: Record<BaseMap, string> = { quiet: 'Rustig', grey: 'PDOK grijs', pastel: 'PDOK pastel', standard: 'PDOK standaard' }

export const map = {
  region: 'Kaart van de twintig focusgebieden',
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  home: 'Heel Nederland',
  baseMap: 'Achtergrond',
  baseMaps,
  layers: 'Lagen op de kaart',
  online: 'PDOK-kaarten komen van internet. PDOK ziet dan het adres van uw computer.',
  baseMapFailed: 'De gekozen achtergrond komt niet door. U ziet de rustige kaart.',
  residents: (count: string) => `${count} inwoners in 2023`,
  still: 'De bewegende kaart is niet geladen. De lijst en de teksten werken gewoon.',
  late: 'De kaart laat op zich wachten. De lijst en de teksten werken gewoon.',
  outlinesFailed: 'Niet alle lijnen en namen van de kaart zijn geladen.',
  sketched: 'Stippellijn: de grens is niet precies bekend.',
  noWebgl: {
    title: 'De kaart staat hier stil',
    text: 'Deze browser biedt geen WebGL, de techniek waarmee de kaart beweegt. Kiezen kan gewoon; in- en uitzoomen niet.',
  },
  lost: {
    title: 'De kaart staat even stil',
    text: 'De browser heeft het tekenen gestopt. Kiezen kan gewoon; in- en uitzoomen even niet.',
  },
  retry: 'Kaart opnieuw tekenen',
  attribution: `Grenzen: Kadaster / Centraal Bureau voor de Statistiek, ${groundYear} · Cijfers: CBS ${cbsYears}, RIVM/GGD’en/CBS ${healthYears} (CC BY 4.0) · Buurlanden: Natural Earth · bewerkt door Focusatlas`,
  attributionOnline: 'Achtergrondkaart: Kadaster (BRT-A), CC BY 4.0',
  attributionLabel: 'Bronnen',
}
