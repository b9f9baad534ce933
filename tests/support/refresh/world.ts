// A made-up municipality for tests of the refresh: its codes exist nowhere, its values mean nothing.
import type { Polygon } from 'geojson'

/** A rectangle with a corner in the middle of each long side, so that neighbours share corners. West, east in degrees. */
const rectangle = (west: number, east: number, south = 52, north = 52.02): Polygon => {
  const middle = (south + north) / 2
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, middle],
        [east, north],
        [west, north],
        [west, middle],
        [west, south],
      ],
    ],
  }
}

type Place = { name: string; shape: Polygon | null; values: Record<string, number | null> }
const measures = ['T001036', 'M000100', '10680', 'M000297', '1014800'] as const
export const titles = {
  T001036: 'Aantal inwoners',
  M000100: 'Bevolkingsdichtheid',
  '10680': '0 tot 15 jaar',
  M000297: 'Woningvoorraad',
  '1014800': 'Koopwoningen',
}
const place = (name: string, shape: Polygon | null, ...values: (number | null)[]): Place => ({
  name,
  shape,
  values: Object.fromEntries(measures.map((measure, index) => [measure, values[index] ?? null])),
})

/** Residents, density, children, dwellings, share of homes that are owned; -99997 is secret. */
export const places: Record<string, Place> = {
  NL00: place('Nederland', null, 17_000_000, 500, 2_500_000, 8_000_000, 57),
  GM9901: place('Proefstad', rectangle(5, 5.14), 10_600, 900, 2_000, 5_300, 45),
  WK990101: place('Een', rectangle(5, 5.02), 1_000, 300, 200, 500, 40),
  WK990102: place('Twee', rectangle(5.02, 5.04), 3_000, 900, 300, 1_500, 60),
  WK990103: place('Drie', rectangle(5.1, 5.12), 2_000, 600, 400, 1_000, 50),
  WK990104: place('Vier', rectangle(5.12, 5.14), 4_000, 1_200, 1_200, 2_000, 30),
  WK990105: place('Vijf', rectangle(5.04, 5.06), 600, 200, 60, 300, -99_997),
  WK990201: place('Elders', null, 800, 100, 80, 400, 70),
  BU99010401: place('Vier west', rectangle(5.12, 5.13), 1_000, 600, 100, 400, 80),
  BU99010402: place('Vier oost', rectangle(5.13, 5.14), 3_000, 1_800, 1_100, 1_600, 20),
}

/** As CBS writes codes: with spaces behind them. */
export const padded = (code: string) => code.padEnd(10)
