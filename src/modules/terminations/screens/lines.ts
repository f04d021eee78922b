import { parseRupiah } from '../../../kernel/rupiah.ts'

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

/** Whole rupiah from what was typed; not money is -1, which the server refuses as too small. */
export const rupiahOf = (typed: string): number => {
  if (typed.trim() === '') return 0
  const read = parseRupiah(typed)
  return read.ok ? Number(read.rupiah) : -1
}
