// The one store: the choices of the user and what is pointed at. Nothing derived is kept.
import { useStore as useZustand } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { defaultView, type View } from '../domain/view'

export type State = {
  view: View
  /** The area that is pointed at on the map, in the list or in the panel. */
  hovered: string | null
  /** The CBS wijk that is pointed at. */
  hoveredDistrict: string | null
  /** The class of the legend that is pointed at. */
  hoveredClass: number | null
  /** Whether the map has once been close enough to show the city around an area. */
  isCityShown: boolean
  /** A fifth area was asked for; the tray says so. */
  isComparisonFull: boolean
  /** What was chosen on the live map of a slide, to answer a question; gone with the next slide. */
  detour: Partial<View> | null
  /** Nothing was chosen yet: what is shown comes from the link that was opened. */
  isArrival: boolean
}

export const initialState: State = {
  view: defaultView,
  hovered: null,
  hoveredDistrict: null,
  hoveredClass: null,
  isCityShown: false,
  isComparisonFull: false,
  detour: null,
  isArrival: true,
}

const store = createStore<State>(() => initialState)
/** A page that was written beforehand shows the view of its address: while React takes it over, what the store holds now is what was written. */
const taking = { ...store, getInitialState: store.getState }

const useChoice = <Value>(selector: (state: State) => Value): Value => useZustand(taking, selector)

/** Reads the choices in a component: `useStore(state => state.view)`; outside of one: `useStore.getState()`. */
export const useStore = Object.assign(useChoice, store)
