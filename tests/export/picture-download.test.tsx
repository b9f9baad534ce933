import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ChartDownload } from '../../src/charts/ChartDownload'
import { chartPictureWords } from '../../src/export/picture-words'
import { nl } from '../../src/i18n/nl'
import { MapDownload } from '../../src/map/MapDownload'
import { indicatorOf } from '../support/indicators'
import { dutchAtlas } from '../support/published'
import { publishedFetch } from '../support/published-fetch'
import { renderScene } from '../support/render-scene'
import { link } from './picture-support'

// The browser would say that drawing off the page is not a test's own; it is not.
const outsideAct = () => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)

/** Keeps what would be saved: the name and the file. */
function catchSaved() {
  const saved: { name: string; file: Blob }[] = []
  let latest = new Blob()
  vi.stubGlobal(
    'URL',
    Object.assign(class extends URL {}, {
      createObjectURL: (file: Blob) => {
        latest = file
        return 'blob:test'
      },
      revokeObjectURL: () => {},
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, file: latest })
  })
  return saved
}

async function choose(menu: string, choice: RegExp) {
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: menu }))
  outsideAct()
  await user.click(screen.getByRole('menuitem', { name: choice }))
}

const textOf = (file: Blob) =>
  new Promise<string>(resolve => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.readAsText(file)
  })

test('the map is saved as an SVG file that is named after what it shows', async () => {
  const saved = catchSaved()
  vi.stubGlobal('fetch', publishedFetch().fetch)
  renderScene(<MapDownload />, dutchAtlas(), { indicator: 'lonely', area: 'groningen-noord' })
  await choose(nl.download.map, /SVG/)
  await waitFor(() => expect(saved).toHaveLength(1), { timeout: 10_000 })
  expect(saved[0]?.name).toMatch(/^focusatlas-eenzaam-groningen-noord-\d{4}-\d\d-\d\d\.svg$/)
  expect(await textOf(saved[0]!.file)).toContain('<title>Eenzaam in Groningen Noord</title>')
})

test('where an outline does not come, a sentence says so and nothing is saved', async () => {
  const saved = catchSaved()
  vi.stubGlobal('fetch', publishedFetch({ 'provinces.geojson': 'broken' }).fetch)
  renderScene(<MapDownload />, dutchAtlas(), { indicator: 'lonely' })
  await choose(nl.download.map, /SVG/)
  expect(await screen.findByRole('alert', {}, { timeout: 10_000 })).toHaveTextContent(nl.download.failed)
  expect(saved).toHaveLength(0)
})

const words = (made: Date) => chartPictureWords({ title: 'Eenzaam', sentence: '59 van de 100', indicator: indicatorOf(), link, made, language: 'nl' }, nl)

test('a chart saves the drawing of its own figure', async () => {
  const saved = catchSaved()
  render(
    <figure>
      <svg role="img" aria-label="strip" viewBox="0 0 100 20">
        <circle cx="7" cy="9" r="3" />
      </svg>
      <ChartDownload words={words} nameParts={['Eenzaam', 'Delft West']} texts={nl.download} />
    </figure>,
  )
  await choose(nl.download.chart, /SVG/)
  await waitFor(() => expect(saved).toHaveLength(1), { timeout: 10_000 })
  expect(saved[0]?.name).toMatch(/^focusatlas-eenzaam-delft-west-/)
  expect(await textOf(saved[0]!.file)).toContain('<circle cx="7" cy="9" r="3"')
})

test('where there is no chart a sentence says that nothing was made', async () => {
  render(<ChartDownload words={words} nameParts={[]} texts={nl.download} />)
  await choose(nl.download.chart, /PNG/)
  expect(await screen.findByRole('alert')).toHaveTextContent(nl.download.failed)
})
