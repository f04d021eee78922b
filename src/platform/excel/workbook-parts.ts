import { type Limits, refuseFile } from './limits.ts'
import { walkXml } from './xml-tags.ts'
import { readZipDirectory, type ZipPart } from './zip-parts.ts'

/** `path` of the sheet's XML inside the file, in the order of the tabs. */
export type SheetPart = { name: string; isHidden: boolean; path: string }
export type WorkbookParts = { parts: Map<string, Buffer>; sheets: SheetPart[] }

const BOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'
/** What the library reads besides the sheets. Pictures, drawings, comments, links to other files are never unpacked. */
const NEEDED = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml)$/i

/**
 * Unpacks what is needed of an .xlsx file (ECMA-376, Office Open XML) after looking at its table of contents.
 * @throws Refusal `file_encrypted`, `file_has_macros`, `file_binary_excel`, `file_not_a_sheet`, `file_damaged`,
 * `file_unpacks_too_large`
 */
export function openWorkbook(file: Buffer, limits: Pick<Limits, 'maxUnpackedBytes'>): WorkbookParts {
  const zip = new Map(readZipDirectory(file).map((part) => [part.name, part]))
  refuseByContents(zip)
  const parts = new Map<string, Buffer>()
  let room = limits.maxUnpackedBytes
  const take = (part: ZipPart) => {
    const bytes = part.unpack(room)
    room -= bytes.length
    parts.set(part.name, bytes)
  }
  for (const part of zip.values()) if (NEEDED.test(part.name)) take(part)
  const sheets = listSheets(text(parts, BOOK), text(parts, RELATIONS))
  if (sheets.length === 0) throw refuseFile('file_damaged')
  for (const path of new Set(sheets.map((sheet) => sheet.path))) {
    const part = zip.get(path)
    if (!part) throw refuseFile('file_damaged')
    take(part)
  }
  return { parts, sheets }
}

function refuseByContents(zip: ReadonlyMap<string, ZipPart>): void {
  const names = [...zip.keys()]
  const holds = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if ([...zip.values()].some((part) => part.isEncrypted)) throw refuseFile('file_encrypted')
  if (holds(/^xl\/workbook\.bin$/i)) throw refuseFile('file_binary_excel')
  if (holds(/vbaProject|\/macrosheets\/|\/dialogsheets\/|\/activeX\//i)) throw refuseFile('file_has_macros')
  if (!zip.has(BOOK) || !zip.has(RELATIONS)) throw refuseFile('file_not_a_sheet')
}

function text(parts: ReadonlyMap<string, Buffer>, name: string): string {
  const bytes = parts.get(name)
  if (!bytes) throw refuseFile('file_damaged')
  return bytes.toString('utf8')
}

/** Sheets of cells in the order of the tabs; sheets that are only a chart have no cells and are left out. */
function listSheets(book: string, relations: string): SheetPart[] {
  const paths = new Map<string, string>()
  walkXml(relations, {
    open(name, attribute) {
      const target = attribute('Target')
      if (name !== 'Relationship' || !target || !attribute('Type')?.endsWith('/worksheet')) return
      paths.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
    close: ignore,
    text: ignore,
  })
  const sheets: SheetPart[] = []
  walkXml(book, {
    open(name, attribute) {
      const path = name === 'sheet' ? paths.get(attribute('id') ?? '') : undefined
      if (path)
        sheets.push({ name: attribute('name') ?? '', isHidden: (attribute('state') ?? 'visible') !== 'visible', path })
    },
    close: ignore,
    text: ignore,
  })
  return sheets
}

function ignore(): void {
  // the walk needs a listener for every kind of piece; only opening tags say something here
}
