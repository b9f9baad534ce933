// Every verb of the user: plain functions that change the View or what is pointed at.
import type { Language } from '../domain/atlas'
import { mostCompared, moved, withCompared, withoutCompared } from '../domain/comparison'
import {
  type Appearance,
  type BaseMap,
  type Benchmark,
  type BreakSource,
  elsewhere,
  type Method,
  type Page,
  type RowKind,
  type Sorting,
  type Stage,
  type View,
} from '../domain/view'
import { useStore } from './store'

function change(part: Partial<View>) {
  useStore.setState(state => ({ view: { ...state.view, misread: [], ...part }, detour: null, isArrival: false }))
}

export const selectArea = (area: string | null) => change({ ...elsewhere, page: 'map', area })
export const openPage = (page: Page) => change({ ...elsewhere, page })
/** Goes to any part of the atlas. `from` is the id of the part where the reader stands, to which Back leads. */
export const goTo = (target: Partial<View>, from: string | null = null) => {
  if (from !== null) change({ place: from })
  change(target.page === undefined ? target : { ...elsewhere, ...target })
}
/** An area was chosen on the map: beside a theme it narrows what is read, elsewhere it opens. */
export const chooseOnMap = (area: string | null) => {
  const { page, source } = useStore.getState().view
  if (page === 'present') useStore.setState({ detour: area === null ? null : { area } })
  else if (page === 'embed') change({ area })
  else if (page === 'themes') filterBy({ source: source === area ? null : area })
  else selectArea(area)
}
/** Back from an answer on the live map to the slide as it was. */
export const endDetour = () => useStore.setState({ detour: null })
/** Opens a presentation, at a slide counted from 1; null is the choice of all presentations. */
export const openDeck = (deck: string | null, stage: Stage = 'editor', slide = 1) => change({ ...elsewhere, page: 'present', deck, stage, slide })
/** What of a presentation is on paper; `form` is one of the forms of the paper page. */
export const openPaper = (deck: string, form: string) => change({ ...elsewhere, page: 'present', deck, stage: 'paper', place: form })
export const openSlide = (slide: number) => change({ slide })
/** Shows part of what the themes, results or people page holds; null shows everything again. */
export const filterBy = (filter: Partial<Pick<View, 'kind' | 'source' | 'about' | 'role'>>) => change({ ...filter, place: null })
export const addToComparison = (id: string) =>
  useStore.setState(state => {
    const compared = withCompared(state.view.compared, id)
    const isFull = compared === state.view.compared && !compared.includes(id)
    return { view: { ...state.view, misread: [], compared }, isArrival: false, isComparisonFull: isFull }
  })
export const removeFromComparison = (id: string) => {
  change({ compared: withoutCompared(useStore.getState().view.compared, id) })
  useStore.setState({ isComparisonFull: false })
}
export const toggleComparison = (id: string) => (useStore.getState().view.compared.includes(id) ? removeFromComparison(id) : addToComparison(id))
export const moveInComparison = (id: string, to: number) => change({ compared: moved(useStore.getState().view.compared, id, to) })
/** Compares these areas and nothing else; at most four are kept. */
export const compare = (ids: readonly string[]) => change({ ...elsewhere, page: 'compare', compared: ids.slice(0, mostCompared) })
export const clearComparison = () => change({ compared: [] })
export const chooseLanguage = (language: Language) => change({ language })
export const chooseBaseMap = (baseMap: BaseMap) => change({ baseMap })
export const chooseLayers = (layers: readonly string[]) => change({ layers })
export const chooseAppearance = (appearance: Appearance) => change({ appearance })
export const chooseIndicator = (indicator: string | null) => change({ indicator })
/** Null is the latest year. */
export const chooseYear = (year: number | null) => change({ year })
export const chooseMethod = (method: Method) => change({ method })
export const chooseBenchmark = (benchmark: Benchmark) => change({ method: 'diverging', benchmark })
export const chooseBreakSource = (breakSource: BreakSource) => change({ breakSource })
export const chooseRows = (rows: RowKind) => change({ rows })
export const chooseColumns = (columns: readonly string[] | null) => change({ columns })
export const sortBy = (sorting: Sorting | null) => change({ sorting })
/** Takes the sentence about the link away; `area` is what the scene really shows. */
export const dismissMisread = (area: string | null) => change({ area })

export const hoverArea = (hovered: string | null) => useStore.setState(state => (state.hovered === hovered ? state : { hovered }))
export const hoverDistrict = (hoveredDistrict: string | null) =>
  useStore.setState(state => (state.hoveredDistrict === hoveredDistrict ? state : { hoveredDistrict }))
export const showMunicipalities = (hasMunicipalities: boolean) => change({ hasMunicipalities })
/** Points at a class of the legend; null for none. */
export const hoverClass = (hoveredClass: number | null) => useStore.setState(state => (state.hoveredClass === hoveredClass ? state : { hoveredClass }))
export const showCity = () => useStore.setState({ isCityShown: true })
