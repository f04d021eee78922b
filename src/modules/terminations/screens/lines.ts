const parts = (line: string) => line.split(',').map((part) => part.trim())
const filled = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** "Tas, 1 buah, lengkap": one thing a line. Without an amount it is one. */
export const thingsOf = (text: string) =>
  filled(text).map((line) => {
    const [name = '', quantity, ...rest] = parts(line)
    return {
      name,
      quantity: quantity || '1',
      ...(rest.length > 0 && rest.join(', ') !== '' && { condition: rest.join(', ') }),
    }
  })

/** "Siti Rohana, pendamping": one witness a line. */
export const witnessesOf = (text: string) =>
  filled(text).map((line) => {
    const [name = '', ...rest] = parts(line)
    return { name, ...(rest.length > 0 && { post: rest.join(', ') }) }
  })

export const linesOf = filled
