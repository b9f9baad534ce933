// The pictures beside links in messages: one for each area and one for the rest, in each language.
import { expect, test } from './atlas-page'

test('each area has a preview of 1200 by 630 in both languages, and the country too', async ({ request }) => {
  const areas: { id: string }[] = await (await request.get('/data/v1/areas.json')).json()
  for (const folder of ['previews/', 'previews/en/'])
    for (const name of ['nederland', ...areas.map(({ id }) => id)]) {
      const picture = await (await request.get(`/${folder}${name}.png`)).body()
      expect(
        [16, 20].map(at => picture.readUInt32BE(at)),
        `${folder}${name}`,
      ).toEqual([1200, 630])
    }
})
