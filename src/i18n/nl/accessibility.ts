// De toegankelijkheidsverklaring, in de vorm van het Nederlandse model.
export const accessibility = {
  title: 'Toegankelijkheid',
  intro: 'Iedereen moet Focusatlas kunnen gebruiken: met een muis, een toetsenbord, een schermlezer, vergroot, of op een telefoon.',
  status: {
    title: 'Status',
    text: 'Focusatlas voldoet gedeeltelijk aan de eisen. Wij hebben dit zelf beoordeeld; een onafhankelijk onderzoek is er nog niet geweest. Wat wij weten dat nog niet goed is, staat hieronder.',
    rows: [
      ['Norm', 'EN 301 549 en WCAG 2.2, niveau AA'],
      ['Gaat over', 'alle schermen van deze website, in het Nederlands en het Engels'],
      ['Beoordeeld op', '24 november 2026'],
      ['Beoordeeld door', 'de makers van Focusatlas'],
    ],
  },
  tested: {
    title: 'Hoe is er getest?',
    items: [
      'Bij elke verandering controleert een programma (axe) de schermen op fouten, in beide talen, licht, donker en op de beamer, breed en op een telefoon.',
      'Bij elke verandering worden de belangrijkste handelingen met alleen het toetsenbord uitgevoerd: een gebied openen, vergelijken en presenteren.',
      'Het contrast van tekst (minstens 4,5 op 1) en van lijnen en vlakken (minstens 3 op 1) wordt uitgerekend uit de kleuren zelf.',
      'De schermen zijn bekeken bij 320 pixels breed, bij 200 en 400 procent vergroting, in grijs en met verminderde beweging.',
      'Alles is getest in Chromium. Safari, Firefox en schermlezers zelf zijn nog niet geprobeerd.',
    ],
  },
  shortcomings: {
    title: 'Wat is nog niet goed?',
    columns: ['Wat', 'Waarom', 'Wanneer opgelost'],
    rows: [
      ['Nog niet geprobeerd met JAWS, NVDA, VoiceOver en TalkBack.', 'Deze programma’s waren bij het maken niet beschikbaar.', 'juni 2027'],
      ['Nog niet geprobeerd in Safari en Firefox.', 'Deze browsers waren bij het maken niet beschikbaar.', 'maart 2027'],
      [
        'De kaart zelf en brede tabellen schuiven opzij bij sterke vergroting.',
        'Een kaart en een tabel hebben twee richtingen nodig; de norm laat dat toe. De lijst zegt hetzelfde.',
        'geen plan',
      ],
      ['Een klasse in de legenda kan smaller zijn dan 24 pixels.', 'De breedte laat het cijfer zien; de norm laat dat toe.', 'geen plan'],
      ['De ingescande publicatie is niet bijgevoegd als toegankelijk document.', 'De publicatie is van het ministerie.', 'geen plan'],
      ['Niet getest door mensen met een beperking.', 'Dat onderzoek moet nog worden gedaan.', 'juni 2027'],
    ],
  },
  other: {
    title: 'Een andere weg',
    text: 'Alles wat de kaart laat zien, staat ook in de lijst en in de tabel. De tabel is te downloaden.',
  },
  contact: {
    title: 'Werkt iets niet?',
    text: 'Laat het weten aan wie deze website aanbiedt. Schrijf op welk scherm u was, wat u wilde doen en wat er gebeurde.',
    host: (name: string) => `Deze website wordt aangeboden door ${name}.`,
    link: 'Neem contact op',
    missing: 'Wie deze website aanbiedt, heeft nog geen contactadres ingevuld.',
  },
  made: 'Deze verklaring is opgesteld op 24 november 2026.',
}
