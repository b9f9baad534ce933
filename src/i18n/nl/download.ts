export const download = {
  title: 'Downloaden',
}
