export const legend = {
  title: 'Legenda',
}
