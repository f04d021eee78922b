type Matrix = [number, number, number, number, number, number]
/** A piece of a drawing program: a number, a name, a string of codes, an operator, or the brackets of a list. */
type Token = { kind: 'number'; value: number } | { kind: 'string'; codes: number[] } | { kind: 'word'; word: string }

/** A run of letters on the page: left end and baseline in points from the lower left corner. */
export type Run = { font: string; size: number; x: number; y: number; scale: number; parts: (number[] | number)[] }

const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

const twoByTwo = (bytes: number[]): number[] => {
  const codes: number[] = []
  for (let i = 0; i + 1 < bytes.length; i += 2) codes.push(((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0))
  return codes
}

const literal = (source: string, from: number): { codes: number[]; next: number } => {
  const bytes: number[] = []
  let depth = 1
  let i = from + 1
  for (; i < source.length; i++) {
    const c = source.charAt(i)
    if (c === '\\') {
      const octal = /^[0-7]{1,3}/.exec(source.slice(i + 1, i + 4))?.[0]
      if (octal) {
        bytes.push(Number.parseInt(octal, 8))
        i += octal.length
      } else {
        const e = source.charAt(i + 1)
        bytes.push(ESCAPES[e] ?? e.charCodeAt(0))
        i += 1
      }
      continue
    }
    if (c === '(') depth += 1
    if (c === ')') depth -= 1
    if (depth === 0) break
    bytes.push(c.charCodeAt(0))
  }
  return { codes: twoByTwo(bytes), next: i + 1 }
}

function* tokens(source: string): Generator<Token> {
  const plain = /\s*(?:(-?\d*\.?\d+)(?=[\s[\]()<>/]|$)|<([0-9A-Fa-f\s]*)>|(<<|>>|[[\]]|\/?[^\s[\]()<>/]+))/y
  let i = 0
  while (i < source.length) {
    plain.lastIndex = i
    const m = plain.exec(source)
    if (m) {
      i = plain.lastIndex
      if (m[1] !== undefined) yield { kind: 'number', value: Number(m[1]) }
      else if (m[2] !== undefined)
        yield { kind: 'string', codes: twoByTwo([...Buffer.from(m[2].replace(/\s/g, ''), 'hex')]) }
      else yield { kind: 'word', word: m[3] ?? '' }
      continue
    }
    const open = source.indexOf('(', i)
    if (open < 0 || source.slice(i, open).trim() !== '') return
    const { codes, next } = literal(source, open)
    yield { kind: 'string', codes }
    i = next
  }
}

const times = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
]

/** Every run of text in the drawing commands of one page, in the order in which they are drawn (which is reading order). */
export const runsOf = (content: string): Run[] => {
  const runs: Run[] = []
  const saved: Matrix[] = []
  let ctm: Matrix = [1, 0, 0, 1, 0, 0]
  let text: Matrix = ctm
  let font = ''
  let size = 0
  let stack: (number | number[])[] = []
  let name = ''
  const six = (): Matrix => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = stack.filter((v): v is number => typeof v === 'number').slice(-6)
    return [a, b, c, d, e, f]
  }
  const show = () => {
    const [a, , , , x, y] = times(text, ctm)
    runs.push({ font, size, x, y, scale: Math.abs(a), parts: stack })
  }
  const operate = (operator: string) => {
    if (operator === 'q') saved.push(ctm)
    else if (operator === 'Q') ctm = saved.pop() ?? ctm
    else if (operator === 'cm') ctm = times(six(), ctm)
    else if (operator === 'Tm') text = six()
    else if (operator === 'TJ' || operator === 'Tj') show()
    else if (operator === 'Tf') {
      font = name
      size = stack.findLast((v) => typeof v === 'number') ?? 0
    }
  }
  for (const token of tokens(content)) {
    if (token.kind === 'number') stack.push(token.value)
    else if (token.kind === 'string') stack.push(token.codes)
    else if (token.word.startsWith('/')) name = token.word.slice(1)
    else if (!['[', ']', '<<', '>>'].includes(token.word)) {
      operate(token.word)
      stack = []
    }
  }
  return runs
}
