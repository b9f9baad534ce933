export const show = {}
