import type { Texts } from '../nl'

export const years: Texts['years'] = {
  label: 'Year',
  notice: year => `You see the figures of ${year}, where there are any. Other figures stand at their own year.`,
  shown: year => `You see the figures of ${year}, where there are any`,
  latest: 'Show the latest year',
  classes: year => `The classes are those of ${year}, so that colours can be compared between years.`,
  spread: year => `The spread over Dutch neighbourhoods is that of ${year}.`,
  explanation: year => `How it was counted or estimated, and what it does not tell, is about ${year}.`,
  trend: {
    title: 'Through the years',
    chart: (label, area) => `${label} in ${area} through the years`,
    compared: label => `${label} through the years`,
    rose: (from, to, before, after) => `From ${from} to ${to} this rose from ${before} to ${after}.`,
    fell: (from, to, before, after) => `From ${from} to ${to} this fell from ${before} to ${after}.`,
    same: (from, to, before, after) => `${before} in ${from} and ${after} in ${to} cannot be told apart.`,
    alone: year => `There is no earlier year to hold ${year} against.`,
    break: year => `break ${year}`,
    reason: (year, kind, text) => `Break in ${year}, ${kind}. ${text}`,
    kinds: { ground: 'another area', definition: 'another way of counting' },
    of: (name, sentence) => `${name}: ${sentence}`,
    inYear: (year, value) => `${year} ${value}`,
    asTable: 'Years as a table',
  },
}
