export const figures = {
  title: 'Cijfers',
}
