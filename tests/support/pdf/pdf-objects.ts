import { inflateSync } from 'node:zlib'

/** One object of a PDF: its dictionary as text, and its stream, unpacked. */
export type PdfObject = { dict: string; stream?: Buffer }

/** How the codes of one font read as letters, and how wide each is, in thousandths of the type size. */
export type PdfFont = { letters: Map<number, string>; widths: Map<number, number> }

/**
 * The objects of a PDF as the compiler writes it: plain objects, no object streams, no encryption. It is a reader for our
 * own documents, so that a test or a search sees what really stands in the file that is sent.
 *
 * Errors: an Error when the file is of another make.
 */
export const pdfObjects = (pdf: Uint8Array): Map<number, PdfObject> => {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const source = bytes.toString('latin1')
  if (/\/ObjStm\b|\/Encrypt\b/.test(source)) throw new Error('pdf-text reads only PDFs of our own compiler')
  const found = new Map<number, PdfObject>()
  const start = /(?:^|\n)(\d+) 0 obj\b/g
  for (let m = start.exec(source); m; m = start.exec(source)) {
    const end = source.indexOf('endobj', start.lastIndex)
    const at = source.indexOf('stream\n', start.lastIndex)
    const number = Number(m[1])
    if (at < 0 || at > end) {
      found.set(number, { dict: source.slice(start.lastIndex, end) })
      continue
    }
    const dict = source.slice(start.lastIndex, at)
    const from = at + 'stream\n'.length
    const length = Number(/\/Length (\d+)/.exec(dict)?.[1] ?? 0)
    const raw = bytes.subarray(from, from + length)
    found.set(number, { dict, stream: /\/FlateDecode/.test(dict) ? inflateSync(raw) : raw })
    start.lastIndex = from + length
  }
  return found
}

const utf16 = (hex: string) =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)))

const readLetters = (cmap: string): Map<number, string> => {
  const letters = new Map<number, string>()
  for (const block of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of (block[1] ?? '').matchAll(/<([0-9A-F]+)>\s*<([0-9A-F]+)>/gi)) {
      letters.set(Number.parseInt(code, 16), utf16(text))
    }
  }
  return letters
}

const readWidths = (dict: string): Map<number, number> => {
  const widths = new Map<number, number>()
  const list = /\/W \[([\s\S]*?)\]/.exec(dict)?.[1] ?? ''
  for (const [, from, to, width] of list.matchAll(/(\d+)\s+(\d+)\s+([\d.]+)/g)) {
    for (let code = Number(from); code <= Number(to); code++) widths.set(code, Number(width))
  }
  return widths
}

const reference = (dict: string, key: string) =>
  Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(dict)?.[1] ?? Number.NaN)

/** The fonts of one page, under the names that its content uses (`f0`, `f1`, …). */
export const pageFonts = (page: PdfObject, objects: Map<number, PdfObject>): Map<string, PdfFont> => {
  const fonts = new Map<string, PdfFont>()
  const list = /\/Font <<([\s\S]*?)>>/.exec(page.dict)?.[1] ?? ''
  for (const [, name = '', number] of list.matchAll(/\/(\w+) (\d+) 0 R/g)) {
    const font = objects.get(Number(number))?.dict ?? ''
    const cmap = objects.get(reference(font, 'ToUnicode'))?.stream?.toString('latin1') ?? ''
    const widths = readWidths(objects.get(reference(font, 'DescendantFonts'))?.dict ?? '')
    fonts.set(name, { letters: readLetters(cmap), widths })
  }
  return fonts
}

/** The pages in their order, each with the text of its drawing commands. */
export const pdfPages = (objects: Map<number, PdfObject>) => {
  const pages: { fonts: Map<string, PdfFont>; content: string }[] = []
  const walk = (number: number) => {
    const node = objects.get(number)
    if (!node) throw new Error(`PDF without object ${number}`)
    if (/\/Type \/Pages\b/.test(node.dict)) {
      for (const [, kid] of (/\/Kids \[([^\]]*)\]/.exec(node.dict)?.[1] ?? '').matchAll(/(\d+) 0 R/g)) walk(Number(kid))
      return
    }
    const content = objects.get(reference(node.dict, 'Contents'))?.stream?.toString('latin1') ?? ''
    pages.push({ fonts: pageFonts(node, objects), content })
  }
  const catalog = [...objects.values()].find((o) => /\/Type \/Catalog\b/.test(o.dict))
  walk(reference(catalog?.dict ?? '', 'Pages'))
  return pages
}
