// Uitleg per scherm.
import { cbsYears, healthYears } from '../../content/years.json'

/** Vier delen, altijd dezelfde. */
type Explained = { short: string; see: string; can: string; data: string }

const figuresFrom = `De cijfers komen van CBS (${cbsYears}) en van RIVM en de GGD’en (${healthYears}). Bij elk cijfer staat het jaar, en of het is geteld, geschat of met een model berekend.`
const printed = 'De teksten gaan over de publicatie van het ministerie uit april 2023. Citaten staan er letterlijk, de rest is in onze eigen woorden.'

export const screenHelp = {
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
