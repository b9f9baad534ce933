// Uitleg: per scherm in vier delen, een rondleiding en een lijst van woorden.

/** Vier delen, altijd dezelfde. */
type Explained = { short: string; see: string; can: string; data: string }

const figuresFrom =
  'De cijfers komen van CBS (2022) en van RIVM en de GGD’en (2020). Bij elk cijfer staat het jaar, en of het is geteld, geschat of met een model berekend.'
const printed = 'De teksten gaan over de publicatie van het ministerie uit april 2023. Citaten staan er letterlijk, de rest is in onze eigen woorden.'

const screens = {
  map: {
    short: 'De kaart laat zien waar de twintig focusgebieden liggen.',
    see: 'Elk gebied heeft een nummer. Een grotere cirkel betekent meer inwoners. Links staat de lijst van gebieden, rechts leest u over het programma.',
    can: 'Kies een gebied op de kaart of in de lijst. Kies een cijfer boven de kaart, dan krijgen de gebieden een kleur. De link bovenin de browser onthoudt wat u koos.',
    data: figuresFrom,
  },
  area: {
    short: 'Alles over één gebied: kenmerken, cijfers, ambities en het interview.',
    see: 'Op de kaart staat de grens van het gebied met zijn wijken. Een onderbroken lijn betekent dat de grens niet precies bekend is. Rechts staan de onderdelen onder elkaar.',
    can: 'Klik bij een cijfer op ‘op de kaart’ om de wijken te kleuren. Volg de links tussen ambitie, cijfer en interview. Met ‘Vergelijk’ zet u het gebied naast een ander.',
    data: `${printed} ${figuresFrom}`,
  },
  compare: {
    short: 'Twee tot vier gebieden naast elkaar.',
    see: 'De grootste verschillen in woorden, kaartjes op één schaal, en alle cijfers op een gedeelde as met Nederland erbij.',
    can: 'Voeg gebieden toe, verander de volgorde, kies een cijfer voor de kaartjes en waarmee u vergelijkt.',
    data: `${figuresFrom} Verschillen die te klein zijn voor het cijfer noemen we gelijk.`,
  },
  themes: {
    short: 'Wat de twintig gebieden zeggen over negen thema’s.',
    see: 'Een tabel van gebieden en thema’s. Elk teken staat voor een ambitie, les, initiatief, resultaat of belemmering.',
    can: 'Kies een thema of een vakje om te lezen wat er staat. U kunt sorteren en de tekens door getallen vervangen.',
    data: `${printed} Welke tekst bij welk thema hoort, is een keuze van Focusatlas.`,
  },
  theme: {
    short: 'Eén thema in alle gebieden.',
    see: 'Ambities onder enkele kopjes, lessen, initiatieven, resultaten en belemmeringen, met op de kaart waar ze vandaan komen.',
    can: 'Beperk tot een soort, een gebied of een cijfer. De link onthoudt uw keuze. Citaten kunt u meenemen als kaart.',
    data: `${printed} De kopjes zijn van ons.`,
  },
  results: {
    short: 'Elke uitkomst die iemand in een interview noemt.',
    see: 'Per uitkomst wat er is gemeten, ervoor en erna, de eenheid, de periode, het gebied en wie het zegt.',
    can: 'Sorteer op een kolom of download de lijst.',
    data: 'De uitkomsten zijn genoemd in de interviews van april 2023. Wij hebben ze niet gecontroleerd.',
  },
  people: {
    short: 'Wie er in de publicatie aan het woord komen.',
    see: 'De mensen met hun functie, zoals die was in april 2023.',
    can: 'Kies een functie om te lezen wat die mensen zeggen.',
    data: printed,
  },
  table: {
    short: 'Alle cijfers in een tabel.',
    see: 'Een rij per gebied of wijk, een kolom per cijfer. Gebieden die het cijfer niet uit elkaar kan houden, staan samen.',
    can: 'Sorteer, kies kolommen, voeg gemeenten toe en download het geheel.',
    data: figuresFrom,
  },
  present: {
    short: 'Een presentatie kiezen, maken, tonen en afdrukken.',
    see: 'Kant-en-klare presentaties en die van uzelf. Elke dia is een echt beeld uit de atlas, met uw eigen woorden erbij.',
    can: 'Verander de volgorde en de tekst, toon de dia’s op een scherm met notities op een tweede, druk ze af of bewaar ze als bestand.',
    data: 'Uw presentaties blijven in deze browser. Er gaat niets naar buiten.',
  },
  own: {
    short: 'Uw eigen cijfers, streefwaarden en projecten in de atlas.',
    see: 'Eerst de cijfers die u al meebracht, daaronder hoe u nieuwe toevoegt: plakken of een bestand kiezen, controleren, en er woorden bij zetten.',
    can: 'Zet een eigen cijfer op de kaart, vergelijk het, of neem het op in een presentatie. Bewaar alles als bestand of wis het weer.',
    data: 'Wat u hier invult blijft in deze browser. Er gaat niets naar buiten, en Focusatlas controleert het niet.',
  },
  accountability: {
    short: 'Hoe de atlas is gemaakt en waarop hij rust.',
    see: 'De bronnen, de grenzen, de cijfers, en wat in de publicatie niet klopt.',
    can: 'Download de gegevens en lees hoe u ze kunt gebruiken.',
    data: 'Focusatlas is geen website van de overheid.',
  },
  accessibility: {
    short: 'Voor wie de atlas werkt, en wat nog niet goed is.',
    see: 'De norm, hoe er is getest, de bekende tekortkomingen en wanneer die zijn opgelost.',
    can: 'Meld wat voor u niet werkt.',
    data: 'Wij hebben dit zelf getest. Er is geen keuring door anderen geweest.',
  },
} satisfies Record<string, Explained>

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
  screens,
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
