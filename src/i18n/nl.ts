// The Dutch texts of the interface: the contract that every other language must match.
import type { NoteSubject, Precision } from '../domain/atlas'
import type { HighlightKind, Theme } from '../domain/themes'
import type { Appearance, BaseMap } from '../domain/view'

const themes: Record<Theme, string> = {
  housing: 'wonen',
  safety: 'veiligheid',
  education: 'onderwijs',
  'work-income': 'werk en inkomen',
  health: 'gezondheid',
  youth: 'jeugd',
  community: 'samenleven',
  trust: 'vertrouwen',
  collaboration: 'samenwerking',
}

const kinds: Record<HighlightKind, { one: string; many: string }> = {
  lesson: { one: 'Les', many: 'Lessen' },
  initiative: { one: 'Initiatief', many: 'Initiatieven' },
  result: { one: 'Resultaat', many: 'Resultaten' },
  obstacle: { one: 'Belemmering', many: 'Wat in de weg staat' },
}

const baseMaps: Record<BaseMap, string> = { quiet: 'Rustig', grey: 'PDOK grijs', pastel: 'PDOK pastel', standard: 'PDOK standaard' }
const appearances: Record<Appearance, string> = { system: 'Als het apparaat', light: 'Licht', dark: 'Donker', beamer: 'Beamer' }

const precision: Record<Precision, string> = {
  exact: 'hele CBS-wijken',
  clipped: 'op één plek geknipt',
  approximate: 'bij benadering',
}

const noteSubjects: Record<NoteSubject, string> = {
  name: 'Naam',
  population: 'Inwoners',
  neighbourhoods: 'Wijken',
  websites: 'Website',
  characteristics: 'Kenmerken',
  ambitions: 'Ambities',
  goal: 'Doel',
  interview: 'Interview',
}

export const nl = {
  locale: 'nl-NL',
  title: 'Focusatlas',
  subtitle: 'De twintig stedelijke focusgebieden',
  documentTitle: (part: string | null) => (part ? `${part} | Focusatlas` : 'Focusatlas: de 20 stedelijke focusgebieden op de kaart'),
  skipToPanel: 'Naar de tekst',
  skipToList: 'Naar de lijst van gebieden',

  header: {
    ways: 'Onderdelen',
    map: 'Kaart',
    accountability: 'Verantwoording',
    appearance: 'Weergave',
    otherLanguage: 'English',
    otherLanguageLabel: 'Show this page in English',
  },
  loading: 'De atlas wordt geopend.',
  failed: {
    title: 'De gegevens zijn niet geladen',
    retry: 'Opnieuw proberen',
    file: (found: string) => `Het bestand is niet te lezen (${found}). Controleer de verbinding en probeer het opnieuw.`,
    part: 'Dit deel kan even niet worden getoond. De rest van de atlas werkt door.',
  },
  misread: {
    sentence: (parts: string) => `Deze link is niet helemaal te lezen: ${parts} is hier niet bekend. U ziet wat wel te lezen was.`,
    country: (parts: string) => `Deze link is niet te lezen: ${parts} is hier niet bekend. U ziet de kaart van heel Nederland.`,
    dismiss: 'Sluiten',
  },

  list: {
    title: 'Gebieden',
    filter: 'Zoek een gebied',
    placeholder: 'Naam, gemeente of provincie',
    count: (shown: number, all: number) => (shown === all ? `${all} gebieden` : `${shown} van de ${all} gebieden`),
    none: (typed: string) => `Geen gebied gevonden bij ‘${typed}’. Zoek op een naam, een wijk, een gemeente of een provincie.`,
    clear: 'Toon alle gebieden',
    residents: 'inwoners',
    year: 'Inwoners zoals gedrukt in de publicatie, april 2023.',
  },

  map: {
    region: 'Kaart van de twintig focusgebieden',
    explanation: 'Alles wat de kaart toont staat ook in de lijst en in de tekst ernaast.',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    home: 'Heel Nederland',
    baseMap: 'Achtergrond',
    baseMaps,
    online: 'PDOK-kaarten komen van internet. PDOK ziet dan het adres van uw computer.',
    baseMapFailed: 'De gekozen achtergrond komt niet door. U ziet de rustige kaart.',
    residents: (count: string) => `${count} inwoners in 2023`,
    sketched: 'Stippellijn: de grens is niet precies bekend.',
    noWebgl: {
      title: 'De kaart kan hier niet worden getekend',
      text: 'Deze browser biedt geen WebGL, de techniek waarmee de kaart wordt getekend. De lijst en de teksten werken gewoon.',
    },
    lost: {
      title: 'De kaart is even weg',
      text: 'De browser heeft het tekenen gestopt. De lijst en de teksten werken door.',
    },
    retry: 'Kaart opnieuw tekenen',
    attribution:
      'Grenzen: Kadaster / Centraal Bureau voor de Statistiek, 2022 · Cijfers: CBS 2022, RIVM/GGD’en/CBS 2020 (CC BY 4.0) · Buurlanden: Natural Earth · bewerkt door Focusatlas',
    attributionOnline: 'Achtergrondkaart: Kadaster (BRT-A), CC BY 4.0',
    attributionLabel: 'Bronnen',
  },

  sheet: { label: 'Tekst bij de kaart', taller: 'Meer tekst', lower: 'Meer kaart' },

  panel: {
    back: 'Heel Nederland',
    previous: 'Vorige',
    next: 'Volgende',
    walk: 'Vorige of volgende gebied',
    place: (municipality: string, province: string) => `gemeente ${municipality}, provincie ${province}`,
    area: (nr: number) => `Gebied ${nr} van 20`,
    website: 'Website van het gebied',
    noWebsite: 'Geen website vermeld',
    note: 'Let op',
    translated: 'Vertaald door Focusatlas',
    original: 'Toon de Nederlandse tekst',
    sections: {
      characteristics: 'Kenmerken',
      ambitions: 'Opgaven & ambities',
      interview: 'Interview',
      districts: 'Wijken',
      neighbours: 'Buren',
      sources: 'Bronnen',
    },
    onThisPage: 'In dit gebied',
  },

  characteristics: {
    asPrinted: 'Zoals gedrukt in april 2023',
    residents: 'Inwoners',
    neighbourhoods: 'Wijken',
    inNeighbourhoods: (count: number) => (count === 1 ? 'in 1 wijk' : `in ${count} wijken`),
    socioeconomic: 'Sociaal-economisch',
    housing: 'Woningvoorraad',
    notable: 'Opvallend',
    goal: 'Eigen doel',
    noGoal: 'niet vermeld',
    threeCounts: 'Drie tellingen van de inwoners',
    printed: 'gedrukt, 2023',
    cbs2022: 'CBS, 1-1-2022',
    cbs2025: 'CBS, 1-1-2025',
    groundDiffers: 'Deze getallen gaan niet altijd over precies dezelfde grond. Het verschil is dus geen groei of krimp.',
  },

  ambitions: {
    themes: 'Thema’s',
    asPrinted: 'Zoals gedrukt in april 2023',
    heard: (count: number) => (count === 1 ? 'Hierover in het interview' : `Hierover in het interview (${count})`),
    notHeard: 'In het interview komt deze ambitie niet aan de orde.',
    ties: 'De koppeling is een keuze van de redactie van Focusatlas.',
  },

  interview: {
    speakers: 'Aan het woord',
    asAt: 'Functies zoals in april 2023',
    inShort: 'In het kort',
    quotes: 'Citaten',
    writer: 'de schrijver van het interview',
    highlights: 'Uit het interview',
    kinds,
    claimed: 'Zoals verteld in het interview, niet nagerekend.',
    from: (before: string, after: string) => `van ${before} naar ${after}`,
    saidBy: (name: string) => `Volgens ${name}`,
    printedOn: (page: number) => `Interview vanaf pagina ${page} van de publicatie`,
  },

  districts: {
    explanation: (count: number) =>
      count === 1 ? 'Op de kaart bestaat dit gebied uit 1 CBS-wijk (2022).' : `Op de kaart bestaat dit gebied uit ${count} CBS-wijken (2022).`,
    printed: (count: number) => `De publicatie telt er ${count}, op een eigen manier.`,
    name: 'CBS-wijk',
    residents: 'Inwoners 2022',
    share: (percent: string) => `waarvan ${percent}% meetelt (schatting)`,
    source: 'Bron: CBS, Kerncijfers wijken en buurten 2022. Geteld.',
  },

  neighbours: {
    explanation: 'De dichtstbijzijnde focusgebieden. Afstand hemelsbreed, van rand tot rand.',
    touching: 'grenst eraan',
    kilometres: (kilometres: string) => `${kilometres} km`,
    all: 'Toon alle andere gebieden',
    less: 'Toon de dichtstbijzijnde',
  },

  sources: {
    publication: 'Publicatie',
    page: (page: number) => `vanaf pagina ${page}`,
    outline: 'Grens op de kaart',
    precision,
    odd: 'Wat opvalt in de bron',
    noteSubjects,
    licence: '© CBS, © Kadaster, Wijk- en Buurtkaart 2022 (CC BY 4.0), vereenvoudigd en samengevoegd.',
    residents: 'Inwoners',
    residentsText: 'Gedrukt: publicatie, april 2023. Geteld: CBS, Kerncijfers wijken en buurten 2022, en CBS, stedelijke focusgebieden, 1-1-2025.',
    more: 'Zo is deze atlas gemaakt',
  },

  programme: {
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
  },

  accountability: {
    title: 'Verantwoording',
    intro: 'Hoe deze atlas is gemaakt, wat u ervan mag verwachten en wat niet.',
    notGovernment: {
      title: 'Geen website van de overheid',
      text: 'Focusatlas is een zelfstandig project. Het is niet van een ministerie of een gemeente. Voor officiële informatie kunt u terecht bij de gemeenten en bij volkshuisvestingnederland.nl.',
    },
    content: {
      title: 'De teksten',
      text: 'Kenmerken, ambities en citaten staan er zoals ze in april 2023 zijn gedrukt; leesfouten van de scan zijn hersteld. Samenvattingen en punten uit de interviews zijn in onze eigen woorden. Wat in een interview als resultaat wordt genoemd, is niet nagerekend. Functies van mensen zijn die van april 2023. Engelse teksten zijn een vertaling van Focusatlas.',
    },
    outlines: {
      title: 'De grenzen',
      text: 'Bij de publicatie hoort geen lijst van CBS-codes. Elk gebied is samengesteld uit CBS-wijken van 2022, op naam. Als controle is het aantal inwoners vergeleken met het gedrukte aantal. Waar een wijk is geknipt of de grens een benadering is, is de lijn gestippeld. De lijnen zijn vereenvoudigd tot ongeveer 20 meter: geschikt om te bekijken, niet om percelen te meten.',
      columns: { area: 'Gebied', printed: 'Gedrukt 2023', counted: 'CBS 2022', difference: 'Verschil', precision: 'Grens' },
    },
    contradictions: {
      title: 'Tegenspraak in de bron',
      text: 'De publicatie spreekt zichzelf soms tegen. Wij laten staan wat er gedrukt is en zetten de opmerking ernaast.',
      areas: 'Per gebied',
      programme: 'In de hele publicatie',
    },
    data: {
      title: 'De gegevens om zelf te gebruiken',
      text: 'De atlas leest zelf dezelfde bestanden. Ze zijn vrij te gebruiken met bronvermelding (CC BY 4.0); de citaten blijven van de publicatie.',
      file: 'Bestand',
      what: 'Inhoud',
      schema: 'schema',
      files: {
        'areas.json': 'de 20 gebieden: kenmerken, ambities, interview, grens',
        'programme.json': 'doelen, actielijnen, wie meedoet, colofon, tegenspraak',
        'indicators.json': 'de 28 indicatoren: wat ze tellen, van wie, wanneer',
        'values.csv': 'alle waarden: gebied, wijk, gemeente, Nederland',
        'areas.geojson': 'grenzen van de 20 gebieden',
        'districts.geojson': 'grenzen van de 99 CBS-wijken daarin',
        'city-districts.geojson': 'grenzen van de andere wijken van hun gemeenten',
      } as Record<string, string>,
    },
    sources: {
      title: 'Bronnen en licenties',
      items: [
        'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties: Creativiteit, lef en een lange adem, april 2023.',
        'CBS en Kadaster: Wijk- en Buurtkaart 2022 (CC BY 4.0), vereenvoudigd en samengevoegd.',
        'CBS: Kerncijfers wijken en buurten 2022 (CC BY 4.0).',
        'RIVM, GGD’en en CBS: Gezondheid per wijk en buurt 2020 (CC BY 4.0). Dit zijn schattingen met een model.',
        'CBS: stedelijke focusgebieden, inwoners op 1-1-2025.',
        'Natural Earth: buurlanden (publiek domein).',
        'Kadaster, BRT-Achtergrondkaart via PDOK (CC BY 4.0), alleen als u die kiest.',
      ],
    },
    privacy: {
      title: 'Privacy',
      text: 'Geen cookies, geen volgers, geen lettertypen of scripts van anderen. Er gaat niets van u naar buiten. Alleen als u zelf een PDOK-achtergrond kiest, haalt uw browser kaartbeelden op bij PDOK; PDOK ziet dan het adres van uw computer.',
    },
  },

  appearances,
  themes,
}

/** Every language has just these texts; a missing one is a compile error. */
export type Texts = typeof nl
