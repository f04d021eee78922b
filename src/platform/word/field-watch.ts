import { isWebAddress } from './allowed.ts'

/** Fields that count, date or refer within the letter. Every other one may take in something from outside. */
const FIELDS = new Set(
  'PAGE NUMPAGES SECTION SECTIONPAGES PAGEREF REF NOTEREF TOC SEQ STYLEREF SYMBOL DATE TIME CREATEDATE SAVEDATE PRINTDATE TITLE SUBJECT AUTHOR NUMWORDS FORMTEXT FORMCHECKBOX FORMDROPDOWN'.split(
    ' ',
  ),
)

const isPassive = (instruction: string): boolean => {
  // a value of the letter must not complete an instruction
  if (/[{}]/.test(instruction)) return false
  const [, name = '', rest = ''] = /^\s*(\S+)([\s\S]*)$/.exec(instruction) ?? []
  if (name.toUpperCase() === 'HYPERLINK') return isPlainLink(rest)
  return FIELDS.has(name.toUpperCase()) || /^\s*=[\s\w().,;+*/<>-]*$/.test(instruction)
}

/** A web address or a place in the letter, and switches that take no file. */
const isPlainLink = (rest: string): boolean => {
  const words = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '')
  return words.every((word, i) => {
    if (/^\\[lonth]$/i.test(word)) return true
    const before = words[i - 1]?.toLowerCase()
    return before === '\\l' || before === '\\o' ? /^[^\\/:]*$/.test(word) : before !== '\\t' && isWebAddress(word)
  })
}

/**
 * Follows the fields of one part. Word cuts an instruction into runs, takes plain text before the separator for a part of
 * it, and runs a field inside an instruction first; so all text is gathered, and a field inside an instruction is none of ours.
 */
export function fieldWatch() {
  const open: { instruction: string; done: boolean }[] = []
  let loose = ''
  const odd = new Set<string>()
  const judge = (instruction: string) => {
    if (!isPassive(instruction)) odd.add(/^\s*([A-Z]{1,20})\b/i.exec(instruction)?.[1]?.toUpperCase() ?? '')
  }
  return {
    mark(kind: string | undefined) {
      const field = open.at(-1)
      if (kind === 'begin') {
        if (field && !field.done) odd.add('')
        open.push({ instruction: '', done: false })
      } else if (kind === 'separate' && field) field.done = true
      else if (kind === 'end' && field) {
        judge(field.instruction)
        open.pop()
      }
    },
    /** `typed`: it stands in an element for instructions */
    text(text: string, typed: boolean) {
      const field = open.at(-1)
      if (field && !field.done) field.instruction += text
      else if (typed) loose += text
    },
    simple: judge,
    /** The names of the fields that may do something; an empty one for what is no plain word. */
    end(): ReadonlySet<string> {
      for (const field of open) judge(field.instruction)
      if (loose.trim() !== '') judge(loose)
      return odd
    },
  }
}
