// Wat er misging. Deze woorden zijn er vóór alle andere.
export const failed = {
  title: 'De gegevens zijn niet geladen',
  retry: 'Opnieuw proberen',
  file: (found: string) => `Het bestand is niet te lezen (${found}). Controleer de verbinding en probeer het opnieuw.`,
  part: 'Dit deel kan even niet worden getoond. De rest van de atlas werkt door.',
  screen: 'Dit onderdeel is niet te openen. Misschien is de verbinding weg, of is er een nieuwe versie van de atlas. De andere onderdelen werken door.',
  code: 'Een deel van de atlas is niet geladen. Controleer de verbinding en probeer het opnieuw.',
  reload: 'Pagina opnieuw laden',
  readable: 'Wat hier staat kunt u lezen, en de links werken.',
  late: 'De gegevens laten op zich wachten. U kunt al lezen; zoeken en kiezen werken zodra ze er zijn.',
  stuck: 'De knoppen en de bewegende kaart zijn niet geladen. U kunt wel lezen, en de links werken. Laad de pagina opnieuw om het nog eens te proberen.',
}
