// Every verb of the user: plain functions that change the View or what is pointed at.
import type { Language } from '../domain/atlas'
import type { Appearance, BaseMap, Page, View } from '../domain/view'
import { useStore } from './store'

function change(part: Partial<View>) {
  useStore.setState(state => ({ view: { ...state.view, misread: [], ...part }, isArrival: false }))
}

export const selectArea = (area: string | null) => change({ page: 'map', area })
export const openPage = (page: Page) => change({ page, area: null })
export const chooseLanguage = (language: Language) => change({ language })
export const chooseBaseMap = (baseMap: BaseMap) => change({ baseMap })
export const chooseAppearance = (appearance: Appearance) => change({ appearance })
/** Takes the sentence about the link away; `area` is what the scene really shows. */
export const dismissMisread = (area: string | null) => change({ area })

export const hoverArea = (hovered: string | null) => useStore.setState(state => (state.hovered === hovered ? state : { hovered }))
export const hoverDistrict = (hoveredDistrict: string | null) =>
  useStore.setState(state => (state.hoveredDistrict === hoveredDistrict ? state : { hoveredDistrict }))
export const showCity = () => useStore.setState({ isCityShown: true })
