// What is true of each outline in a scene: chosen, pointed at, coloured. Goes to the map as feature-state.
import type { Area } from '../domain/atlas'
import type { Choropleth } from '../domain/choropleth'
import type { Scene } from '../domain/scene'
import type { Mark } from './model'

/** What is pointed at beside the scene: a wijk, and a class of the legend. */
export type Pointing = { district: string | null; class: number | null }

type State = Mark['state']

/** Always every key, since feature-state only adds: what is no longer true has to be said. */
function colouring(code: string, choropleth: Choropleth | null, hoveredClass: number | null): State {
  if (!choropleth) return { coloured: false, missing: false, dimmed: false }
  const colour = choropleth.colourAt(code)
  const dimmed = hoveredClass !== null && choropleth.classAt(code) !== hoveredClass
  return colour === null ? { coloured: false, missing: true, dimmed } : { coloured: true, missing: false, colour, dimmed }
}

/** Whether an area steps back: another one is open, or it says nothing within the theme that is read. */
export const isAside = ({ area, lit }: Scene, id: string): boolean => (area !== null && area.id !== id) || (lit !== null && !lit.has(id))

/** Whether an area is the one that is open, or the one that a theme is narrowed to. */
export const isChosen = ({ area, source }: Scene, id: string): boolean => (area ?? source)?.id === id

function areaMarks(scene: Scene, pointing: Pointing): Mark[] {
  return scene.atlas.areas.map(({ id }) => ({
    source: 'areas',
    id,
    state: {
      chosen: isChosen(scene, id),
      hovered: scene.hovered?.id === id,
      aside: isAside(scene, id),
      ...colouring(id, scene.choropleth, pointing.class),
    },
  }))
}

/** An own figure may be known for the area as a whole only; then its wijken wear the colour of the area. */
const hasDistricts = ({ boundary }: Area, choropleth: Choropleth) => boundary.members.some(({ code }) => choropleth.valueAt(code) !== null)

function districtMarks({ atlas, area: chosen, choropleth }: Scene, pointing: Pointing): Mark[] {
  return atlas.areas.flatMap(area => {
    const isWhole = choropleth?.indicator.kind === 'own' && !hasDistricts(area, choropleth)
    return area.boundary.members.map(({ code }) => ({
      source: 'districts',
      id: code,
      state: { shown: area === chosen, hovered: code === pointing.district, ...colouring(isWhole ? area.id : code, choropleth, pointing.class) },
    }))
  })
}

function cityMarks({ atlas, choropleth }: Scene, pointing: Pointing): Mark[] {
  if (!choropleth || !atlas.figures) return []
  return (
    [...atlas.figures.values.keys()]
      // Around the areas nobody expects an own figure, so that it is not missing there.
      .filter(code => code.startsWith('WK') && (choropleth.indicator.kind !== 'own' || choropleth.valueAt(code) !== null))
      .map(code => ({ source: 'city-districts', id: code, state: colouring(code, choropleth, pointing.class) }))
  )
}

/** The marks of a scene; only outlines of which something is true are named. */
export function marksOf(scene: Scene, pointing: Pointing): Mark[] {
  const marks = [...areaMarks(scene, pointing), ...districtMarks(scene, pointing), ...cityMarks(scene, pointing)]
  return marks.filter(({ state }) => Object.values(state).some(Boolean))
}
