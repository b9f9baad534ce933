/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it, so that it stays a text.
 * Only for texts: a number keeps its sign.
 */
export const neutralise = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)
