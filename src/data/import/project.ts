// Lays coordinates in degrees: finds out whether they are degrees, metres of RD New or those of web maps.
import proj4 from 'proj4'
import { ImportError } from '../../domain/import-fault'

/** RD New with the shift of its datum: without it everything lies a hundred metres off. */
const rdNew =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel +units=m +towgs84=565.2369,50.0087,465.658,-0.406857330322398,0.350732676542563,-1.8703473836068,4.0812'

/** What a file says of its coordinates; null where it says nothing, `found` what it calls another system. */
export type Said = 'degrees' | 'rd' | 'web' | { found: string } | null

const byCode: Readonly<Record<string, Said>> = {
  '4326': 'degrees',
  '4258': 'degrees',
  '4979': 'degrees',
  '28992': 'rd',
  '7415': 'rd',
  '3857': 'web',
  '900913': 'web',
}

/** The system of an EPSG number; an undefined one (0, -1) says nothing. */
export const saidByCode = (code: number, name = `EPSG:${code}`): Said => (code <= 0 ? null : (byCode[String(code)] ?? { found: name }))

/** The system by its name, as in the crs of GeoJSON or in a .prj file. */
export function saidByName(name: string): Said {
  const code = /EPSG\W+(?:[\d.]*:)?(\d+)\W*$/i.exec(name.trim())?.[1]
  if (code) return saidByCode(Number(code))
  if (/^\s*projcs|^\s*projcrs/i.test(name)) {
    if (/rd[ _]new|amersfoort/i.test(name) && !/rd[ _]old/i.test(name)) return 'rd'
    return /mercator_auxiliary|pseudo-mercator|web_mercator/i.test(name) ? 'web' : { found: /"([^"]*)"/.exec(name)?.[1] ?? '?' }
  }
  return /crs:?84|wgs_?\s?(19)?84|etrs_?(19)?89/i.test(name) ? 'degrees' : { found: /"([^"]*)"/.exec(name)?.[1] ?? name.trim() }
}

export type Point = readonly [number, number]

const isDegrees = ([x, y]: Point) => Math.abs(x) <= 180 && Math.abs(y) <= 90
/** The square in which RD New holds, with the sea beside it. */
const isRd = ([x, y]: Point) => x >= -10_000 && x <= 310_000 && y >= 280_000 && y <= 660_000
const isWeb = ([x, y]: Point) => Math.abs(x) <= 20_037_509 && Math.abs(y) <= 20_048_967

/** Hundredths of a metre are enough, and keep what is stored small. */
const round = (degrees: number) => Math.round(degrees * 1e7) / 1e7
const rounded = ([x, y]: Point): [number, number] => [round(x), round(y)]

/**
 * Turns coordinates into degrees. Metres of RD New are known by where they lie, also where a file calls them degrees.
 * `feature` is for the fault of a point that lies nowhere. Throws an ImportError.
 */
export function projectorOf(said: Said): (point: Point, feature: number) => [number, number] {
  if (typeof said === 'object' && said !== null) throw new ImportError({ kind: 'unknown-projection', found: said.found })
  const [fromRd, fromWeb] = [proj4(rdNew, 'WGS84'), proj4('EPSG:3857', 'WGS84')]
  return (point, feature) => {
    const [x, y] = point
    if (said === 'web' && isWeb(point)) return rounded(fromWeb.forward([x, y]) as [number, number])
    if (isDegrees(point)) return rounded(point)
    if (isRd(point)) return rounded(fromRd.forward([x, y]) as [number, number])
    throw new ImportError({ kind: 'outside', feature })
  }
}
