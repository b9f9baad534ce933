export const programme = {
  heading: 'Twintig gebieden, één opgave',
  start: 'Kies een gebied op de kaart of in de lijst.',
  goals: 'Drie doelen',
  actionLines: 'Vier actielijnen',
  governance: 'Wie aan tafel zit',
  term: (years: string) => `Looptijd: ${years}.`,
  residents: 'Hoeveel mensen hier wonen',
  claimPrinted: 'volgens de inleiding, 2023',
  claimSum: 'som van de 20 hoofdstukken, 2023',
  claimCbs: 'CBS, 1-1-2025',
  source: (date: string) => `Bron: Ministerie van BZK, Creativiteit, lef en een lange adem, ${date}. In onze eigen woorden.`,
}
