import { expect, test } from 'vitest'
import { keepStyle } from '../../src/map/first-map'

test('the style behind a map that goes stays, before the styles of parts that came later', () => {
  document.head.innerHTML = '<style>.first{}</style><link rel="stylesheet">'
  document.body.innerHTML = '<div><svg></svg><style>.rest{}</style></div>'
  keepStyle(document.querySelector('div')!)
  expect([...document.head.children].map(({ tagName, textContent }) => `${tagName} ${textContent}`.trim())).toEqual(['STYLE .first{}', 'STYLE .rest{}', 'LINK'])
})
