/** Lower case without accents, hyphens as spaces, so that 'zuidoost' finds 'Zuid-Oost' written in any way. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
