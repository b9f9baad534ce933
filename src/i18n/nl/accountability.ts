import { cbsYears, groundYear, healthYears } from '../../content/years.json'
export const accountability = {
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
    text: `Bij de publicatie hoort geen lijst van CBS-codes. Elk gebied is samengesteld uit CBS-wijken van ${groundYear}, op naam. Als controle is het aantal inwoners vergeleken met het gedrukte aantal. Waar een wijk is geknipt of de grens een benadering is, is de lijn gestippeld. De lijnen zijn vereenvoudigd tot ongeveer 20 meter: geschikt om te bekijken, niet om percelen te meten.`,
    columns: { area: 'Gebied', printed: 'Gedrukt 2023', counted: 'CBS 2022', difference: 'Verschil', precision: 'Grens' },
  },
  figures: {
    title: 'De cijfers',
    items: [
      'De waarde van een gebied is de som van zijn wijken (inwoners, woningen), of het gemiddelde van zijn wijken gewogen naar inwoners; bij WOZ-waarde en koopwoningen naar woningen. Van een geknipte wijk telt alleen het deel van de bewoners dat in het gebied woont; dat deel is een schatting.',
      `Cijfers over gezondheid, eenzaamheid en rondkomen (${healthYears}) zijn schattingen met een model, geen telling. Dat staat er steeds bij. Cijfers over misdaad of ervaren veiligheid staan er niet in; geen ander cijfer vervangt ze.`,
      'Niet te onderscheiden: een geteld aandeel komt als heel procent per wijk, dus een verschil kleiner dan 1 zegt niets; bij WOZ-waarde en dichtheid is de grens een honderdste van de spreiding tussen wijken. Bij een schatting geeft de bron geen marge per wijk. Daar noemen wij pas iets een verschil vanaf 2 procentpunt, of vanaf een tiende van de spreiding tussen de Nederlandse wijken (5e tot 95e percentiel) als dat meer is. Die regel is onze keuze.',
      'Klassen op de kaart: hoogstens vijf. De grenzen komen uit alle Nederlandse wijken met minstens 500 inwoners (21 percentielen) of uit de 20 gebieden: even veel per klasse, gelijke stappen, natuurlijke groepen (ckmeans) of stappen rond een ijkpunt. Bij een ijkpunt is een stap een kwart van de spreiding tussen het 10e en 90e percentiel.',
      'Stapeling telt in hoeveel opzichten een gebied of wijk bij het minst gunstige vijfde van de Nederlandse wijken hoort. Het is een signaal om verder te kijken, geen score.',
    ],
  },
  contradictions: {
    title: 'Tegenspraak in de bron',
    text: 'De publicatie spreekt zichzelf soms tegen. Wij laten staan wat er gedrukt is en zetten de opmerking ernaast.',
    areas: 'Per gebied',
    programme: 'In de hele publicatie',
  },
  data: {
    title: 'De gegevens om zelf te gebruiken',
    dataset: 'Focusatlas: de twintig stedelijke focusgebieden van Nederland',
    describes:
      'Kenmerken, ambities, interviews, cijfers en grenzen van de twintig stedelijke focusgebieden van het Nationaal Programma Leefbaarheid en Veiligheid.',
    keywords: ['stedelijke focusgebieden', 'leefbaarheid', 'veiligheid', 'wijken', 'gezondheid', 'Nederland', 'CBS', 'RIVM'],
    text: 'De atlas leest zelf dezelfde bestanden. Ze zijn vrij te gebruiken met bronvermelding (CC BY 4.0); de citaten blijven van de publicatie.',
    file: 'Bestand',
    what: 'Inhoud',
    schema: 'schema',
    files: {
      'areas.json': 'de 20 gebieden: kenmerken, ambities, interview, grens',
      'programme.json': 'doelen, actielijnen, wie meedoet, colofon, tegenspraak',
      'insights.json': 'wat de redactie zag: doelen per thema, koppen boven lessen en belemmeringen, wat aan het Rijk is gevraagd',
      'indicators.json': 'de 28 indicatoren: wat ze tellen, van wie, wanneer',
      'values.csv': 'alle waarden: gebied, wijk, gemeente, Nederland',
      'area-values.csv': 'dezelfde waarden zonder de wijken rond de gebieden',
      'breaks.json': 'vanaf welk jaar cijfers niet meer met eerdere jaren te vergelijken zijn, en waarom; nu nog leeg',
      'areas.geojson': 'grenzen van de 20 gebieden',
      'districts.geojson': 'grenzen van de 99 CBS-wijken daarin',
      'city-districts.geojson': 'grenzen van de andere wijken van hun gemeenten',
    } as Record<string, string>,
    aboutTitle: 'Over de bestanden',
    about: {
      'values.csv-metadata.json': 'de kolommen van values.csv (CSV on the Web)',
      'datapackage.json': 'alle bestanden met hun omvang en controlegetal (Frictionless Data Package)',
      'dcat.jsonld': 'de vermelding voor een datacatalogus (DCAT-AP-NL 3.0)',
      'versions.json': 'de versies van de gegevens',
      'changelog.json': 'wat er in de gegevens veranderde',
    } as Record<string, string>,
    columns: {
      level:
        'Wat de plek is: gebied (area), wijk daarin (district), andere wijk van de gemeente (city-district), gemeente (municipality) of Nederland (netherlands).',
      code: 'De plek: de id van een gebied in areas.json, een CBS-code (WK…, GM…) of NL00.',
      indicator: 'De id van het cijfer in indicators.json.',
      year: 'Het jaar waarover het cijfer gaat.',
      value: 'De waarde, met een punt als decimaalteken, in de eenheid van het cijfer; leeg als er geen gegeven is.',
    },
    howTo: { file: 'README.md', text: 'zo leest u de bestanden in Excel, R, Python en QGIS (in het Engels)' },
    changesFailed: 'De lijst is niet geladen; hij staat in changelog.json.',
    changes: 'Wat er veranderde',
    kinds: { added: 'Nieuw', changed: 'Gewijzigd', corrected: 'Hersteld', removed: 'Weg' },
    version: (version: string) => `versie ${version}`,
  },
  sources: {
    title: 'Bronnen en licenties',
    programs: 'Programma’s en letters van anderen, met hun licenties',
    items: [
      'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties: Creativiteit, lef en een lange adem, april 2023.',
      `CBS en Kadaster: Wijk- en Buurtkaart ${groundYear} (CC BY 4.0), vereenvoudigd en samengevoegd.`,
      `CBS: Kerncijfers wijken en buurten ${cbsYears} (CC BY 4.0).`,
      `RIVM, GGD’en en CBS: Gezondheid per wijk en buurt ${healthYears} (CC BY 4.0). Dit zijn schattingen met een model.`,
      'CBS: stedelijke focusgebieden, inwoners op 1-1-2025.',
    ],
    ofTheMap: ['Natural Earth: buurlanden (publiek domein).', 'Kadaster, BRT-Achtergrondkaart via PDOK (CC BY 4.0), alleen als u die kiest.'],
  },
  privacy: {
    title: 'Privacy',
    text: 'Geen cookies, geen volgers, geen lettertypen of scripts van anderen. Er gaat niets van u naar buiten. Alleen als u zelf een PDOK-achtergrond kiest, haalt uw browser kaartbeelden op bij PDOK; PDOK ziet dan het adres van uw computer.',
  },
}
