/** Does a spreadsheet take this text for a formula? Nothing here ever runs one. */
export const looksLikeFormula = (text: string): boolean => /^\s*[=@]|^\s*[+-](?=\s*[\p{L}(@=])/u.test(text)
