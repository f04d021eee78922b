import { refuseFile } from './limits.ts'

export type TagHandler = {
  /** `attribute` reads one attribute, without its namespace prefix; undefined if absent */
  open: (name: string, attribute: (name: string) => string | undefined, isEmpty: boolean) => void
  close: (name: string) => void
  text: (text: string) => void
}

/**
 * Walks through the tags of an XML part of a workbook, for what the workbook library does not tell: formulas, the digits
 * of numbers, how far the cells reach. Names come without namespace prefix. A document type declaration is refused, so
 * there are no entities but the five of XML and character numbers.
 * @throws Refusal `file_damaged`
 */
export function walkXml(xml: string, on: TagHandler): void {
  let at = 0
  for (;;) {
    const open = xml.indexOf('<', at)
    if (open < 0) break
    if (open > at) on.text(decodeEntities(xml.slice(at, open)))
    const mark = xml[open + 1]
    if (mark === '!' || mark === '?') {
      at = skipMarkup(xml, open, on)
      continue
    }
    const end = endOfTag(xml, open + 1)
    const isClosing = mark === '/'
    const isEmpty = !isClosing && xml[end - 1] === '/'
    const body = xml.slice(open + (isClosing ? 2 : 1), isEmpty ? end - 1 : end)
    const name = localName(body)
    if (isClosing) on.close(name)
    else {
      on.open(name, (wanted) => readAttribute(body, wanted), isEmpty)
      if (isEmpty) on.close(name)
    }
    at = end + 1
  }
}

function skipMarkup(xml: string, open: number, on: TagHandler): number {
  const [opening, closing] = xml.startsWith('<!--', open)
    ? ['<!--', '-->']
    : xml.startsWith('<![CDATA[', open)
      ? ['<![CDATA[', ']]>']
      : xml.startsWith('<?', open)
        ? ['<?', '?>']
        : []
  const end = opening && closing ? xml.indexOf(closing, open + opening.length) : -1
  if (!opening || !closing || end < 0) throw refuseFile('file_damaged')
  if (opening === '<![CDATA[') on.text(xml.slice(open + opening.length, end))
  return end + closing.length
}

/** The `>` that ends the tag; one inside a quoted attribute value does not count. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const char = xml[at]
    if (char === '>') return at
    if (char === '"' || char === "'") {
      at = xml.indexOf(char, at + 1)
      if (at < 0) break
    }
  }
  throw refuseFile('file_damaged')
}

function localName(body: string): string {
  const end = body.search(/[\s/]/)
  const name = end < 0 ? body : body.slice(0, end)
  return name.slice(name.indexOf(':') + 1)
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

function readAttribute(body: string, wanted: string): string | undefined {
  for (const [, name = '', double, single] of body.matchAll(ATTRIBUTE)) {
    if (name === wanted || name.endsWith(`:${wanted}`)) return decodeEntities(double ?? single ?? '')
  }
  return undefined
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return NAMED[code] ?? whole
    const point = code[1] === 'x' || code[1] === 'X' ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1))
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}
