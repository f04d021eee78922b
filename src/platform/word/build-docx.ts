import PizZip from 'pizzip'
import { heldByXml } from '../files/held-by-xml.ts'

/** How a paragraph looks. Lengths in centimetres, `size` in points. */
export type Look = {
  bold?: boolean
  italic?: boolean
  size?: number
  align?: 'left' | 'center' | 'right' | 'both'
  left?: number
  firstLine?: number
  before?: number
  after?: number
  /** stays on the page of the next paragraph, so that a signature never stands alone */
  keep?: boolean
  upper?: boolean
  /** line below, as under a letterhead */
  rule?: boolean
}

/** A bar in a cell, as long as this part of it; `faint` is an empty frame. The number stands beside it, as words. */
export type BarCell = { bar: number; faint?: boolean }
export type Cell = string | BarCell

export type Block =
  | { text: string; look?: Look }
  | {
      columns: number[]
      head?: string[]
      rows: Cell[][]
      lined?: boolean
      look?: Look
      bold?: boolean[]
      /** all its rows stand on one page, as those of who signs beside each other */
      whole?: boolean
    }
  | { pageBreak: true }

export type Sheet = { width: number; height: number; top: number; right: number; bottom: number; left: number }

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const PKG = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
/** twentieths of a point, the unit of Word */
const twips = (cm: number) => Math.round((cm * 1440) / 2.54)
const xmlText = (s: string) => heldByXml(s).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const run = (text: string, look: Look): string => {
  const props = [
    look.bold ? '<w:b/>' : '',
    look.italic ? '<w:i/>' : '',
    look.upper ? '<w:caps/>' : '',
    look.size ? `<w:sz w:val="${look.size * 2}"/>` : '',
  ].join('')
  return `<w:r>${props ? `<w:rPr>${props}</w:rPr>` : ''}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`
}

const paragraph = (text: string, look: Look = {}): string => {
  const spacing = `<w:spacing w:before="${twips(look.before ?? 0)}" w:after="${twips(look.after ?? 0)}"/>`
  const indent =
    look.left || look.firstLine
      ? `<w:ind w:left="${twips(look.left ?? 0)}" w:firstLine="${twips(look.firstLine ?? 0)}"/>`
      : ''
  const rule = look.rule
    ? '<w:pBdr><w:bottom w:val="thinThickSmallGap" w:sz="24" w:space="4" w:color="auto"/></w:pBdr>'
    : ''
  const props = [
    look.keep ? '<w:keepNext/>' : '',
    rule,
    spacing,
    indent,
    `<w:jc w:val="${look.align ?? 'left'}"/>`,
  ].join('')
  return `<w:p><w:pPr>${props}</w:pPr>${text === '' ? '' : run(text, look)}</w:p>`
}

/** The room that Word keeps free at the left and at the right of a cell, and the shortest bar that is still seen. */
const [ASIDE, LEAST] = [0.38, 0.05]

/** A paragraph that holds no word and is shaded up to there: Word and LibreOffice draw it alike, and nothing is embedded. */
const barOf = ({ bar, faint = false }: BarCell, width: number): string => {
  const room = Math.max(LEAST, width - ASIDE)
  const long = bar > 0 ? Math.max(LEAST, room * Math.min(1, bar)) : 0
  if (long === 0) return paragraph('')
  const edge = (e: string) => `<w:${e} w:val="dashed" w:sz="4" w:space="0" w:color="606060"/>`
  const look = faint
    ? `<w:pBdr>${['top', 'left', 'bottom', 'right'].map(edge).join('')}</w:pBdr>`
    : '<w:shd w:val="clear" w:color="auto" w:fill="787878"/>'
  const space = '<w:spacing w:before="60" w:after="0" w:line="140" w:lineRule="exact"/>'
  return `<w:p><w:pPr>${look}${space}<w:ind w:right="${twips(room - long)}"/></w:pPr><w:r><w:rPr><w:sz w:val="8"/></w:rPr><w:t xml:space="preserve"> </w:t></w:r></w:p>`
}

const table = (block: Extract<Block, { columns: number[] }>): string => {
  const { columns, head, rows, lined = false, look = {}, bold = [], whole = false } = block
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((e) => `<w:${e} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('')
  const cells = (of: Cell[], more: Look, props = '') =>
    of
      .map((cell, i) => {
        const width = columns[i] ?? 1
        const inside =
          typeof cell === 'string'
            ? paragraph(cell, { ...look, ...more, ...(bold[i] ? { bold: true } : {}) })
            : barOf(cell, width)
        return `<w:tc><w:tcPr><w:tcW w:w="${twips(width)}" w:type="dxa"/>${props}</w:tcPr>${inside}</w:tc>`
      })
      .join('')
  // the head repeats on every page, a row never splits
  const headRow = head
    ? `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells(head, { bold: true, align: 'center' }, '<w:shd w:val="clear" w:color="auto" w:fill="E8E8E8"/>')}</w:tr>`
    : ''
  const holds = (i: number): Look => (whole && i < rows.length - 1 ? { keep: true } : {})
  const body = rows.map((r, i) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells(r, holds(i))}</w:tr>`).join('')
  const grid = columns.map((c) => `<w:gridCol w:w="${twips(c)}"/>`).join('')
  const width = twips(columns.reduce((a, b) => a + b, 0))
  return `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${lined ? `<w:tblBorders>${edges}</w:tblBorders>` : ''}<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${headRow}${body}</w:tbl>`
}

const block = (b: Block): string => {
  if ('pageBreak' in b) return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
  return 'text' in b ? paragraph(b.text, b.look) : table(b)
}

const field = (code: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

const footer = (left: string, width: number) =>
  `${HEAD}<w:ftr ${W}><w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="${twips(width)}"/></w:tabs></w:pPr>${run(left, { size: 8 })}<w:r><w:tab/></w:r>${run('Halaman ', { size: 8 })}${field('PAGE')}${run(' dari ', { size: 8 })}${field('NUMPAGES')}</w:p></w:ftr>`

const relations = (list: [id: string, type: string, target: string][]) =>
  `${HEAD}<Relationships xmlns="${PKG}/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`).join('')}</Relationships>`

/** A plain .docx that Word and LibreOffice open and a person can change: text, tables, bars, a foot with the page number. */
export const buildDocx = (blocks: Block[], sheet: Sheet, foot: string): Buffer => {
  const { width, height, top, right, bottom, left } = sheet
  const page = `<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"${width > height ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}" w:header="709" w:footer="567" w:gutter="0"/></w:sectPr>`
  const styles = `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Bookman Old Style" w:hAnsi="Bookman Old Style" w:cs="Bookman Old Style"/><w:sz w:val="21"/><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`
  const types = `${HEAD}<Types xmlns="${PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${TYPE}.footer+xml"/></Types>`
  const zip = new PizZip()
  const date = new Date('1980-01-01T00:00:00Z')
  const parts: [string, string][] = [
    ['[Content_Types].xml', types],
    ['_rels/.rels', relations([['rId1', 'officeDocument', 'word/document.xml']])],
    [
      'word/document.xml',
      `${HEAD}<w:document ${W} xmlns:r="${OFFICE}"><w:body>${blocks.map(block).join('')}${page}</w:body></w:document>`,
    ],
    [
      'word/_rels/document.xml.rels',
      relations([
        ['rId1', 'styles', 'styles.xml'],
        ['rId2', 'footer', 'footer1.xml'],
      ]),
    ],
    ['word/styles.xml', styles],
    ['word/footer1.xml', footer(foot, width - left - right)],
  ]
  for (const [name, content] of parts) zip.file(name, content, { date })
  for (const folder of Object.values(zip.files)) folder.date = date
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}
