/** A text as XML 1.0 can hold it: control characters but tab and line ends, halves of characters, U+FFFE and U+FFFF are left out. */
export const heldByXml = (text: string): string => text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
