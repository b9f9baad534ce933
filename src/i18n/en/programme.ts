import type { Texts } from '../nl'

export const programme: Texts['programme'] = {
  heading: 'Twenty areas, one task',
  start: 'Choose an area on the map or in the list.',
  goals: 'Three goals',
  actionLines: 'Four lines of action',
  governance: 'Who sits at the table',
  term: years => `Duration: ${years}.`,
  residents: 'How many people live here',
  claimPrinted: 'according to the introduction, 2023',
  claimSum: 'sum of the 20 chapters, 2023',
  claimCbs: 'CBS, 1 Jan 2025',
  source: date => `Source: Dutch Ministry of the Interior (BZK), Creativiteit, lef en een lange adem, ${date}. In our own words.`,
}
