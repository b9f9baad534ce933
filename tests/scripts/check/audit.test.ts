import { expect, test } from 'vitest'
import { readAudit } from '../../../scripts/check/audit'

test('a report without faults is clean', () => {
  expect(readAudit('{"auditReportVersion":2,"vulnerabilities":{},"metadata":{}}')).toEqual({ faults: [] })
})

test('each package with a fault is named with how grave it is', () => {
  expect(readAudit('{"vulnerabilities":{"left-pad":{"severity":"high"},"other":{}}}')).toEqual({ faults: ['left-pad (high)', 'other (unknown)'] })
})

test('a registry that does not answer is no fault, and no clean report either', () => {
  expect(readAudit('{"message":"405 Method Not Allowed - POST https://example.org/x","statusCode":405}')).toEqual({
    silent: 'The registry did not say what faults are known (405 Method Not Allowed): run `npm audit --omit=dev` where it does.',
  })
})

test.each(['', 'npm is not there', 'null'])('an answer that is no report (%j) is no fault', text => {
  expect(readAudit(text)).toHaveProperty('silent')
})
