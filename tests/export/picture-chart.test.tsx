import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { chartPicture, placeDrawing } from '../../src/export/picture-chart'
import { cloneDrawing, makeHarmless } from '../../src/export/picture-clone'
import { chartPictureWords, stripPictureLegend } from '../../src/export/picture-words'
import { en } from '../../src/i18n/en'
import { nl } from '../../src/i18n/nl'
import { indicatorOf } from '../support/indicators'
import { fileOf, link, made, pictureColours } from './picture-support'

const sheet = (title: string, sentence = '59 van de 100 volwassenen voelen zich eenzaam', texts = nl) =>
  chartPicture({
    words: chartPictureWords({ title, sentence, indicator: indicatorOf(), link, made, language: texts === nl ? 'nl' : 'en' }, texts),
    colours: pictureColours,
    legend: stripPictureLegend(texts),
    width: 390,
    height: 75,
  })

function drawing(markup = '<circle cx="5" cy="5" r="3" style="fill: rgb(180, 69, 31)" />') {
  const { container } = render(
    // biome-ignore lint/security/noDangerouslySetInnerHtml: a chart that someone else drew, hostile on purpose
    <svg role="img" aria-label="grafiek" viewBox="0 0 390 75" dangerouslySetInnerHTML={{ __html: markup }} />,
  )
  return container.querySelector('svg')!
}

test.each([nl, en])('a chart’s picture says title, sentence, source, year, kind, attribution and link', texts => {
  const { words } = fileOf(sheet('Eenzaam in Delft West', undefined, texts))
  const plain = words.replace(/\s+/g, ' ')
  for (const part of ['Eenzaam in Delft West', '59 van de 100', 'RIVM', '2020', texts.legend.kinds.modelled, texts.download.picture.edited, link])
    expect(plain).toContain(part)
})

test('the legend of a chart names each mark', () => {
  expect(fileOf(sheet('Eenzaam')).words).toContain(nl.figures.key.district)
})

test.each(['</text><script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '&lt;script&gt;', ']]><script/>'])(
  'the title %j is text and nothing else',
  title => {
    const { file } = fileOf(sheet(title))
    expect(file.querySelector('parsererror, script, img')).toBeNull()
    expect(file.querySelector('title')?.textContent).toBe(title)
  },
)

test('control characters do not spoil the file', () => {
  const { file } = fileOf(sheet('Een\u0000zaam\u0007'))
  expect(file.querySelector('parsererror')).toBeNull()
  expect(file.querySelector('title')?.textContent).toBe('Eenzaam')
})

test('a title that is too long for one line goes on below, whole', () => {
  const title = Array.from({ length: 20 }, () => 'eenzaamheid').join(' ')
  const { words } = fileOf(sheet(title))
  expect(words.replace(/\s+/g, ' ')).toContain(title)
})

test('a copied drawing carries its looks inside it', () => {
  const { element } = cloneDrawing(drawing())
  expect(element.querySelector('circle')?.getAttribute('fill')).toBe('rgb(180, 69, 31)')
})

test('copying leaves the page as it was', () => {
  const svg = drawing()
  const before = document.body.innerHTML
  cloneDrawing(svg)
  expect(document.body.innerHTML).toBe(before)
  expect(screen.getByRole('img', { name: 'grafiek' })).toBe(svg)
})

test('nothing in a copied drawing can run or load', () => {
  const svg = drawing(
    '<script>alert(1)</script><g onclick="alert(1)"><a href="javascript:alert(1)"><text>naam</text></a></g><image href="https://elders.nl/x.png"/><use href="https://elders.nl/x.svg#a"/><foreignObject><b>x</b></foreignObject>',
  )
  makeHarmless(svg)
  expect(svg.outerHTML).not.toMatch(/script|onclick|elders|foreignObject/i)
  expect(svg.textContent).toBe('naam')
})

test('the drawing stands on its sheet', () => {
  const { file } = fileOf(sheet('Eenzaam'))
  placeDrawing(file.documentElement as unknown as SVGSVGElement, cloneDrawing(drawing()).element)
  expect(file.querySelectorAll('svg svg circle')).toHaveLength(1)
})
