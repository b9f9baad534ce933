// A clock that is wrong.
import { writeDeck } from '../../src/data/deck-file'
import { expect, keepRecord, kept, keptRecord, ownDeck, test } from './faults-page'

for (const day of ['1970-01-01', '2099-12-31'])
  test(
    `the clock at ${day} → everything works, and a change of a presentation is kept`,
    kept('the visitor’s presentations, and the change made now'),
    async ({ atlas, page, context, errors }) => {
      const id = 'eigen.c10cc10c'
      await keepRecord(context, id, writeDeck({ ...ownDeck, id, changed: new Date().toISOString() }))
      await page.clock.setFixedTime(`${day}T12:00:00Z`)
      await atlas.open('/gebied/breda-noord/')
      await page.goto(`/presenteren/?presentatie=${id}`)
      await page.getByRole('textbox', { name: 'Naam van de presentatie' }).fill('Met een andere klok')
      await expect(page.getByText('Bewaard in deze browser.')).toBeVisible()
      await expect.poll(() => keptRecord(context, id)).toContain('Met een andere klok')
      await expect(page.getByRole('alert')).toHaveCount(0)
      expect(errors).toEqual([])
    },
  )
