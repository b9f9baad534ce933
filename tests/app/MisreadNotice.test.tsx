import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MisreadNotice } from '../../src/app/MisreadNotice'
import { defaultView } from '../../src/domain/view'
import { useStore } from '../../src/state/store'
import { dutchAtlas } from '../support/published'
import { renderScene } from '../support/render-scene'

const atlas = dutchAtlas()
const show = (view: Parameters<typeof renderScene>[2]) => renderScene(<MisreadNotice />, atlas, view)

test('nothing is said of a link that was understood', () => {
  show({ area: 'delft-west' })
  expect(screen.queryByRole('status')).not.toBeInTheDocument()
})

test('an area that does not exist is named, and the country shown', () => {
  show({ area: 'atlantis' })
  expect(screen.getByRole('status')).toHaveTextContent('‘atlantis’ is hier niet bekend. U ziet de kaart van heel Nederland.')
})

test('a part that was misread beside an area is named, and the area shown', () => {
  show({ area: 'delft-west', misread: ['taal=fr', 'kaart=geel'] })
  expect(screen.getByRole('status')).toHaveTextContent('‘taal=fr’ en ‘kaart=geel’ is hier niet bekend. U ziet wat wel te lezen was.')
})

test('a part that was misread beside another page does not say that the map is shown', () => {
  show({ page: 'accountability', misread: ['taal=fr'] })
  expect(screen.getByRole('status')).toHaveTextContent('‘taal=fr’ is hier niet bekend.')
  expect(screen.getByRole('status')).not.toHaveTextContent('kaart van heel Nederland')
})

test('closing it takes the sentence away and keeps what is shown', async () => {
  show({ area: 'delft-west', language: 'nl', misread: ['taal=fr'] })
  await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }))
  expect(screen.queryByRole('status')).not.toBeInTheDocument()
  expect(useStore.getState().view).toEqual({ ...defaultView, area: 'delft-west' })
})

test('closing it forgets an area that does not exist', async () => {
  show({ area: 'atlantis' })
  await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }))
  expect(useStore.getState().view.area).toBeNull()
})

test('hostile text in a link stays text', () => {
  show({ misread: ['<img src=x onerror=alert(1)>'] })
  expect(screen.getByRole('status')).toHaveTextContent('‘<img src=x onerror=alert(1)>’')
  expect(screen.queryByRole('img')).not.toBeInTheDocument()
})
