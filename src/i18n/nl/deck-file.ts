export const deckFile = {}
