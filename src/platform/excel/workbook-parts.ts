import { readXml, type XmlTag } from '../files/read-xml.ts'
import { openZip } from '../files/read-zip.ts'
import { type Limits, refuseFile } from './limits.ts'

/** `path` of the sheet's XML inside the file, in the order of the tabs. */
export type SheetPart = { name: string; isHidden: boolean; path: string }
export type WorkbookParts = { parts: Map<string, Buffer>; sheets: SheetPart[] }

const BOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
/** What the library reads besides the sheets. Pictures, drawings, comments, links to other files are never unpacked. */
const NEEDED = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml)$/i

const MOST_PARTS = 2_000
/** A workbook of 20,000 rows has a million elements; nothing in it lies deep. */
export const XML = { elements: 3_000_000, depth: 100, attributes: 200 }

/**
 * Unpacks what is needed of an .xlsx file (ECMA-376, Office Open XML) after looking at its table of contents.
 *
 * Errors: Refusal `file_has_macros`, `file_binary_excel`, `file_not_a_sheet`, `file_damaged`; ZipError; XmlError.
 */
export async function openWorkbook(file: Buffer, limits: Pick<Limits, 'maxUnpackedBytes'>): Promise<WorkbookParts> {
  const zip = await openZip(file, { parts: MOST_PARTS, unpacked: limits.maxUnpackedBytes })
  refuseByContents(zip.names)
  const parts = new Map<string, Buffer>()
  for (const name of zip.names) if (NEEDED.test(name)) parts.set(name, await zip.unpack(name))
  const sheets = listSheets(need(parts, BOOK), need(parts, RELATIONS))
  if (sheets.length === 0) throw refuseFile('file_damaged')
  for (const path of new Set(sheets.map((sheet) => sheet.path)))
    if (!parts.has(path)) parts.set(path, await zip.unpack(path))
  return { parts, sheets }
}

function refuseByContents(names: ReadonlySet<string>): void {
  const holds = (pattern: RegExp) => [...names].some((name) => pattern.test(name))
  if (holds(/^xl\/workbook\.bin$/i)) throw refuseFile('file_binary_excel')
  if (holds(/vbaProject|\/macrosheets\/|\/dialogsheets\/|\/activeX\//i)) throw refuseFile('file_has_macros')
  if (!names.has(BOOK) || !names.has(RELATIONS)) throw refuseFile('file_not_a_sheet')
}

function need(parts: ReadonlyMap<string, Buffer>, name: string): Buffer {
  const bytes = parts.get(name)
  if (!bytes) throw refuseFile('file_damaged')
  return bytes
}

/** Sheets of cells in the order of the tabs; sheets that are only a chart have no cells and are left out. */
function listSheets(book: Buffer, relations: Buffer): SheetPart[] {
  const paths = new Map<string, string>()
  const note = ({ name, attribute }: XmlTag) => {
    const target = attribute('Target')
    if (name !== 'Relationship' || !target || !attribute('Type')?.endsWith('/worksheet')) return
    paths.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  readXml(relations, { open: note }, XML)
  const sheets: SheetPart[] = []
  const list = ({ name, attribute }: XmlTag) => {
    const path = name === 'sheet' ? paths.get(attribute('id') ?? '') : undefined
    if (!path) return
    sheets.push({ name: attribute('name') ?? '', isHidden: (attribute('state') ?? 'visible') !== 'visible', path })
  }
  readXml(book, { open: list }, XML)
  return sheets
}
