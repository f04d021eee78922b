import PizZip from 'pizzip'

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

export const BOOK = (sheets = '<sheet name="Data" sheetId="1" r:id="rId1"/>'): string =>
  `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${sheets}</sheets></workbook>`

export const RELS = (paths = ['worksheets/sheet1.xml']): string =>
  `<?xml version="1.0"?><Relationships>${paths
    .map((path, i) => `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="${path}"/>`)
    .join('')}</Relationships>`

const STYLES = `<?xml version="1.0"?><styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`

export const sheetXml = (rows: string): string =>
  `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`

/** A workbook with one sheet whose rows are given as XML; `more` adds parts or replaces them. Style 1 is a date. */
export function makeXlsx(rows: string, more: Record<string, string | Buffer> = {}): Buffer {
  const parts: Record<string, string | Buffer> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': BOOK(),
    'xl/_rels/workbook.xml.rels': RELS(),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetXml(rows),
    ...more,
  }
  return storedZip(new Map(Object.entries(parts).map(([name, body]) => [name, Buffer.from(body)])))
}

/** The refusal's code, or what else happened. */
export const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'read',
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : `thrown: ${String(error)}`),
  )

/** A zip with the given parts, not compressed, so that a test finds their bytes in it. */
export function storedZip(parts: ReadonlyMap<string, Buffer>): Buffer {
  const zip = new PizZip()
  for (const [name, bytes] of parts) zip.file(name, bytes)
  return zip.generate({ type: 'nodebuffer', compression: 'STORE' })
}
