/**
 * A text without the marks that steer a screen or turn the direction of what follows: control characters, escape codes,
 * marks of direction. Line breaks stay, tabs become spaces.
 */
export const plainText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\P{C}\n]/gu, '')
    .trim()

/** The same on one line, for a terminal. */
export const onOneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ')
