// What a page is called and what it is about, for the window, for search engines and for who gets its link.
import type { Scene } from '../domain/scene'
import { capital } from '../domain/sentences'
import type { Page } from '../domain/view'
import type { Texts } from '../i18n/nl'

/** The name of what is open; null for the country. */
export function pageTitle({ view, area, theme }: Scene, texts: Texts): string | null {
  const titles: Record<Page, string | null> = {
    map: area?.name ?? null,
    compare: texts.compare.title,
    themes: theme ? capital(texts.themes[theme.id], texts.locale) : texts.findings.title,
    results: texts.findings.board.title,
    people: texts.findings.people.title,
    table: texts.header.table,
    present: texts.header.present,
    embed: area?.name ?? null,
    own: texts.header.own,
    accountability: texts.header.accountability,
    accessibility: texts.header.accessibility,
  }
  return titles[view.page]
}

/** One or two sentences about the page. */
export function pageDescription(scene: Scene, texts: Texts): string {
  const { area, atlas } = scene
  if (area) return texts.pages.area(area.name, area.municipality.name, area.province, area.ambitions.length)
  const title = pageTitle(scene, texts)
  return title ? texts.pages.part(title) : texts.pages.country(atlas.areas.length)
}
