// Uitleg: een rondleiding en een lijst van woorden. Die per scherm staat in screen-help.ts.

/** `find` zijn de vormen waarin een woord in een tekst wordt uitgelegd; waar het leeg is, kent bijna iedereen het. */
const entries = {
  alliance: {
    word: 'alliantie',
    find: ['alliantie', 'allianties'],
    text: 'De gemeente en partners in een gebied die samen aan het programma werken, met de burgemeester als voorzitter.',
  },
  representative: {
    word: 'rijksvertegenwoordiger',
    find: ['rijksvertegenwoordiger', 'rijksvertegenwoordigers'],
    text: 'Iemand van een ministerie die namens het Rijk in de alliantie zit.',
  },
  office: {
    word: 'programmabureau',
    find: ['programmabureau', 'programmabureaus'],
    text: 'Het kleine team dat de alliantie helpt en het werk bij elkaar houdt.',
  },
  corporation: {
    word: 'corporatie',
    find: ['corporatie', 'corporaties', 'woningcorporatie', 'woningcorporaties'],
    text: 'Een woningcorporatie: een organisatie zonder winst die sociale huurwoningen bouwt en verhuurt.',
  },
  wijk: { word: 'wijk', find: [] as string[], text: 'Een deel van een gemeente, zoals het CBS het indeelt. Een wijk bestaat uit buurten.' },
  buurt: { word: 'buurt', find: [] as string[], text: 'Het kleinste gebied waarover het CBS cijfers geeft.' },
  woz: {
    word: 'WOZ',
    find: ['WOZ', 'WOZ-waarde'],
    text: 'Wet waardering onroerende zaken. De WOZ-waarde is de waarde van een woning volgens de gemeente, elk jaar opnieuw.',
  },
  roc: { word: 'ROC', find: ['ROC', 'ROC’s'], text: 'Regionaal opleidingencentrum: een school voor middelbaar beroepsonderwijs (mbo).' },
  ggd: { word: 'GGD', find: ['GGD', 'GGD’en'], text: 'Gemeentelijke gezondheidsdienst: bewaakt de gezondheid van de inwoners van een streek.' },
  cbs: { word: 'CBS', find: ['CBS'], text: 'Centraal Bureau voor de Statistiek, dat de officiële cijfers van Nederland maakt.' },
  rivm: { word: 'RIVM', find: ['RIVM'], text: 'Rijksinstituut voor Volksgezondheid en Milieu.' },
  nplv: { word: 'NPLV', find: ['NPLV'], text: 'Nationaal Programma Leefbaarheid en Veiligheid, het programma waarin de twintig gebieden meedoen.' },
  alderman: { word: 'wethouder', find: ['wethouder', 'wethouders'], text: 'Een bestuurder van de gemeente, gekozen door de gemeenteraad.' },
  municipality: { word: 'gemeente', find: [] as string[], text: 'Het bestuur van een stad of een aantal dorpen, en het gebied waarover dat gaat.' },
}

export const help = {
  button: 'Uitleg',
  title: 'Uitleg bij dit scherm',
  close: 'Sluiten',
  feedback: 'Geef uw mening over deze atlas',
  keys: 'Druk op ? voor alle toetsen.',
  parts: { short: 'In het kort', see: 'Wat ziet u?', can: 'Wat kunt u ermee?', data: 'Over deze gegevens' },
  words: { title: 'Begrippen', intro: 'Woorden die niet iedereen kent.', ask: 'Wat is dit?', entries },
  tour: {
    title: 'Rondleiding',
    invitation: 'Voor het eerst hier? In drie stappen ziet u hoe de atlas werkt.',
    start: 'Rondleiding',
    no: 'Niet nodig',
    count: (step: number, all: number) => `Stap ${step} van ${all}`,
    skip: 'Overslaan',
    back: 'Terug',
    next: 'Verder',
    done: 'Klaar',
    steps: [
      { title: 'Kies een gebied', text: 'Alle twintig gebieden staan in deze lijst. Typ een naam of een gemeente om er een te vinden.' },
      { title: 'Kijk op de kaart', text: 'Klik op een nummer om naar een gebied te gaan. Kies boven de kaart een cijfer om te kleuren.' },
      { title: 'Lees en vergelijk', text: 'Hier staan de cijfers, de ambities en het interview. Bovenaan vindt u vergelijken, thema’s en presenteren.' },
    ],
  },
}
