export const mapKeys = {}
