import type { Texts } from '../nl'

export const interview: Texts['interview'] = {
  speakers: 'Speaking',
  asAt: 'Positions as in April 2023',
  inShort: 'In short',
  quotes: 'Quotes',
  writer: 'the writer of the interview',
  highlights: 'From the interview',
  kinds: {
    lesson: { one: 'Lesson', many: 'Lessons' },
    initiative: { one: 'Initiative', many: 'Initiatives' },
    result: { one: 'Result', many: 'Results' },
    obstacle: { one: 'Obstacle', many: 'What stands in the way' },
  },
  claimed: 'As told in the interview, not verified.',
  from: (before, after) => `from ${before} to ${after}`,
  saidBy: name => `According to ${name}`,
  printedOn: page => `Interview from page ${page} of the publication`,
}
