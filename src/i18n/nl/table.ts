export const table = {
  title: 'Tabel',
}
