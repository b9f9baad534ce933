import { within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { useStore } from '../../src/state/store'
import { areaIn, dutchAtlas, englishAtlas } from '../support/published'
import { pair, part, rowIn, showComparison, textsOf } from './show-comparison'

const user = userEvent.setup()
const atlas = dutchAtlas()

describe('the sentences', () => {
  // By hand from the tables, over the 10th to 90th percentile: smokers 25.8 − 21.8 of 9.2; carers 11.7 − 9.5 of 5.2; making ends meet 25.5 − 20.7 of 11.4.
  test('say the three largest differences in Dutch', () => {
    showComparison()
    expect(textsOf(part('De grootste verschillen').getAllByRole('listitem'))).toEqual([
      'Het grootste verschil: rokers. Schiedam Nieuwland en Oost 26%, Vlaardingen Westwijk 22% (2020).',
      'Daarna: mantelzorgers. Vlaardingen Westwijk 12%, Schiedam Nieuwland en Oost 10% (2020).',
      'En dan: moeite met rondkomen. Schiedam Nieuwland en Oost 26%, Vlaardingen Westwijk 21% (2020).',
    ])
  })

  test('say the same in English', () => {
    showComparison(pair, {}, englishAtlas())
    const sentences = textsOf(part('The largest differences').getAllByRole('listitem'))
    expect(sentences.map(sentence => sentence?.split(': ')[0])).toEqual(['The largest difference', 'Next', 'And then'])
    expect(sentences[0]).toMatch(/Schiedam Nieuwland en Oost 26%, Vlaardingen Westwijk 22% \(2020\)\.$/)
    expect(sentences[1]).toMatch(/Vlaardingen Westwijk 12%, Schiedam Nieuwland en Oost 10% \(2020\)\.$/)
  })

  test('do not depend on the order of the areas', () => {
    showComparison([...pair].reverse())
    expect(part('De grootste verschillen').getAllByRole('listitem')[0]).toHaveTextContent('Schiedam Nieuwland en Oost 26%, Vlaardingen Westwijk 22%')
  })

  test('say so where the figures carry no difference', () => {
    const figures = { ...atlas.figures!, values: new Map() }
    showComparison(pair, {}, { ...atlas, figures })
    expect(part('De grootste verschillen').getByText('Deze gebieden verschillen in geen cijfer meer dan de cijfers kunnen dragen.')).toBeInTheDocument()
  })
})

describe('the themes', () => {
  const title = 'Ambities en lessen per thema'

  test('have a row for each of the nine and a column for each area', () => {
    showComparison()
    expect(part(title).getAllByRole('rowheader')).toHaveLength(9)
    expect(textsOf(part(title).getAllByRole('columnheader'))).toEqual(['Thema', 'Schiedam Nieuwland en Oost', 'Vlaardingen Westwijk'])
  })

  test('say what an area wants, learned and reached under each', () => {
    showComparison()
    for (const id of pair) for (const { text } of areaIn(atlas, id).ambitions) expect(part(title).getAllByText(text).length).toBeGreaterThan(0)
    expect(part(title).getAllByText('Leerde').length).toBeGreaterThan(0)
    expect(part(title).getAllByText('Bereikte').length).toBeGreaterThan(0)
  })

  test('say that a theme is not mentioned, exactly where an area has nothing on it', () => {
    const bare = { ...areaIn(atlas, 'breda-noord'), ambitions: [], interview: { ...areaIn(atlas, 'breda-noord').interview, highlights: [] } }
    showComparison(['breda-noord', 'delft-west'], {}, { ...atlas, areas: atlas.areas.map(area => (area.id === bare.id ? bare : area)) })
    const delft = areaIn(atlas, 'delft-west')
    for (const row of part(title).getAllByRole('row').slice(1)) expect(within(row).getAllByRole('cell')[0]).toHaveTextContent(/^niet genoemd$/)
    const housing = within(rowIn(title, 'wonen')).getAllByRole('cell')[1]
    expect(housing).toHaveTextContent(delft.ambitions.find(({ themes }) => themes.includes('housing'))?.text ?? 'niet genoemd')
  })
})

describe('the distance to a benchmark', () => {
  const title = 'Afstand tot een ijkpunt'
  const of = (name: string) => part(title).getByText(name).closest('li')!

  test('is held against the country at first', () => {
    showComparison()
    expect(of('Schiedam Nieuwland en Oost')).toHaveTextContent('45% (40%): +5 ten opzichte van Nederland')
  })

  test('is held against what is chosen, and the map and the link follow', async () => {
    showComparison()
    await user.selectOptions(part(title).getByRole('combobox', { name: 'Vergelijk met' }), 'de eigen gemeente')
    expect(of('Vlaardingen Westwijk')).toHaveTextContent('44% (40%): +4 ten opzichte van de eigen gemeente')
    expect(useStore.getState().view).toMatchObject({ method: 'diverging', benchmark: 'municipality' })
  })

  test('is held against the four big cities', () => {
    showComparison(pair, { benchmark: 'g4' })
    expect(of('Schiedam Nieuwland en Oost')).toHaveTextContent('45% (41%): +4 ten opzichte van de vier grote steden')
  })

  test('to the own goal is not stated where an area states none', () => {
    showComparison(pair, { benchmark: 'goal' })
    expect(of('Schiedam Nieuwland en Oost')).toHaveTextContent('niet vermeldEigen doel: niet vermeld')
    expect(of('Vlaardingen Westwijk')).toHaveTextContent('44% (40%): +4 ten opzichte van het eigen doel')
    expect(of('Vlaardingen Westwijk')).toHaveTextContent(`Eigen doel: ${areaIn(atlas, 'vlaardingen-westwijk').goal?.text}`)
  })

  test('says so where the figure cannot carry the difference', () => {
    const schiedam = new Map(atlas.figures!.values.get(pair[0]!)).set('low_income', 40.9)
    const values = new Map(atlas.figures!.values).set(pair[0]!, schiedam)
    showComparison(pair, {}, { ...atlas, figures: { ...atlas.figures!, values } })
    expect(of('Schiedam Nieuwland en Oost')).toHaveTextContent('41% (40%): niet te onderscheiden van Nederland')
  })

  test('has its year and source below it', () => {
    showComparison()
    expect(part(title).getByText(/laag inkomen.*, 2022 · geteld · .*CBS/)).toBeInTheDocument()
  })
})

describe('the ring', () => {
  const title = 'Het gebied, de rest van zijn gemeente, Nederland'

  test('tells the three values of each area and the jump at the border', () => {
    showComparison()
    // (39.8 × 79,644 − 44.6 × 25,455) / 54,189 = 37.5; 44.6 − 37.5 = 7.1.
    const plot = part(title).getByRole('img', { name: /^Schiedam/ })
    expect(plot).toHaveAccessibleName('Schiedam Nieuwland en Oost: gebied 45%, rest van de gemeente 38%, Nederland 40%')
    expect(plot.closest('li')).toHaveTextContent('sprong bij de grens: +7')
  })

  test('says so where the rest cannot be computed', () => {
    const values = new Map([...atlas.figures!.values].filter(([code]) => code !== 'GM0606'))
    showComparison(pair, {}, { ...atlas, figures: { ...atlas.figures!, values } })
    expect(
      part(title)
        .getByRole('img', { name: /^Schiedam/ })
        .closest('li'),
    ).toHaveTextContent('niet te berekenen')
  })
})
