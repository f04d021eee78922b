import PizZip from 'pizzip'
import { type Block, buildDocx } from '../../src/platform/word/build-docx.ts'

/** A Word file that must be refused, with its number in security-cases.md 4.2. */
export type Hostile = { name: string; file: () => Buffer }

const SHEET = { width: 21, height: 29.7, top: 2, right: 2, bottom: 2, left: 3 }
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MS = 'http://schemas.microsoft.com/office/2006/relationships'
const TYPES = '[Content_Types].xml'
const DOC = 'word/document.xml'
const RELS = 'word/_rels/document.xml.rels'

export const docx = (...lines: string[]): Buffer =>
  buildDocx(
    lines.map((text): Block => ({ text })),
    SHEET,
    'kaki',
  )

export const changed = (change: (zip: PizZip) => void, ...lines: string[]): Buffer => {
  const zip = new PizZip(docx(...lines))
  change(zip)
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}
const replaced = (part: string, from: string, to: string) =>
  changed((z) => z.file(part, (z.file(part)?.asText() ?? '').replace(from, to)))
/** Stands at the beginning of the body. */
export const inBody = (xml: string): Buffer => replaced(DOC, '<w:body>', `<w:body>${xml}`)
const run = (xml: string) => inBody(`<w:p><w:r>${xml}</w:r></w:p>`)
export const related = (attributes: string, more: (zip: PizZip) => void = () => {}): Buffer =>
  changed((z) => {
    const rels = z.file(RELS)?.asText() ?? ''
    z.file(RELS, rels.replace('</Relationships>', `<Relationship Id="r9" ${attributes}/></Relationships>`))
    more(z)
  })
export const external = (type: string, target: string): Buffer =>
  related(`Type="${REL}/${type}" Target="${target}" TargetMode="External"`)
const typed = (z: PizZip, line: string) =>
  z.file(TYPES, (z.file(TYPES)?.asText() ?? '').replace('</Types>', `${line}</Types>`))
const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const instr = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`

/** Small files that cost minutes or gigabytes. */
export const HEAVY: Hostile[] = [
  {
    name: 'E11 twenty thousand section tags in 1.4 kB',
    file: () => docx('{#a}'.repeat(20_000) + '{/a}'.repeat(20_000)),
  },
  { name: 'E11 twenty thousand sections one after the other', file: () => docx('{#a}{/a}'.repeat(20_000)) },
  { name: 'E11 lists in lists in lists of the same list', file: () => docx('{#b}'.repeat(12) + '{/b}'.repeat(12)) },
  { name: 'E11 simple fields that never end', file: () => inBody('<w:fldSimple '.repeat(300_000)) },
  {
    name: 'E11 relationships that never end',
    file: () => changed((z) => z.file(RELS, `<Relationships>${'<Relationship '.repeat(300_000)}`)),
  },
  {
    name: 'E11 elements in elements in elements',
    file: () => inBody(`${'<w:p>'.repeat(400_000)}${'</w:p>'.repeat(400_000)}`),
  },
  { name: 'E11 a million empty paragraphs', file: () => inBody('<w:p/>'.repeat(1_000_000)) },
  { name: 'E11 an element with a million attributes', file: () => inBody(`<w:p${attributes(1_000_000)}/>`) },
  {
    name: 'E11 a part that swells',
    file: () => changed((z) => z.file('word/settings.xml', Buffer.alloc(30_000_000, 97))),
  },
  { name: 'E11 a part that swells and says it does not', file: lyingBomb },
  {
    name: 'E11 a heap of parts',
    file: () => changed((z) => Array.from({ length: 400 }, (_, i) => z.file(`word/p${i}.xml`, 'x'))),
  },
]

function attributes(count: number): string {
  return Array.from({ length: count }, (_, i) => ` a${i}=""`).join('')
}

function lyingBomb(): Buffer {
  const liar = changed((z) => z.file('word/settings.xml', Buffer.alloc(30_000_000, 97)))
  liar.writeUInt32LE(1, liar.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24)
  return liar
}

/** Files that do something when they are opened, in disguise. */
export const ACTIVE: Hostile[] = [
  {
    name: 'E12 an entity in TargetMode',
    file: () => related(`Type="${REL}/image" Target="http://a.example/x.png" TargetMode="Ext&#101;rnal"`),
  },
  {
    name: 'E12 an outside target that says it is inside',
    file: () => related(`Type="${REL}/image" Target="http://a.example/x.png"`),
  },
  {
    name: 'E12 an entity in the name of a field',
    file: () => run('<w:instrText>INCLUD&#69;PICTURE "x"</w:instrText>'),
  },
  { name: 'E12 CDATA in a field', file: () => run('<w:instrText><![CDATA[INCLUDEPICTURE "x"]]></w:instrText>') },
  { name: 'E12 single quotes around a field', file: () => inBody(`<w:fldSimple w:instr=' INCLUDEPICTURE "x"'/>`) },
  {
    name: 'E12 another prefix for a field',
    file: () => inBody(`<x:p xmlns:x="${W}"><x:r><x:instrText>INCLUDEPICTURE "x"</x:instrText></x:r></x:p>`),
  },
  {
    name: 'E12 a field whose name is pieced together',
    file: () =>
      inBody(
        `<w:p>${char('begin')}${instr('INCLUDE')}${char('begin')}${instr('PAGE')}${char('end')}${instr('TEXT')}${char('end')}</w:p>`,
      ),
  },
  {
    name: 'E12 a field whose name is typed as plain text',
    file: () => inBody(`<w:p>${char('begin')}<w:r><w:t>INCLUDEPICTURE "x"</w:t></w:r>${char('end')}</w:p>`),
  },
  {
    name: 'E12 a field that a value completes',
    file: () => inBody(`<w:p>${char('begin')}${instr('{a} "x"')}${char('end')}</w:p>`),
  },
  { name: 'E12 a field that nobody thought of', file: () => run('<w:instrText> GREETINGLINE </w:instrText>') },
  {
    name: 'E12 a link field to a share',
    file: () => run('<w:instrText> HYPERLINK "\\\\\\\\host.example\\\\x" </w:instrText>'),
  },
  {
    name: 'E12 another template by entity',
    file: () =>
      related(`Type="${REL}/attached&#84;emplate" Target="http://a.example/x.dotm" TargetMode="&#69;xternal"`),
  },
  {
    name: 'E12 macros under another name',
    file: () =>
      related(`Type="${MS}/vba&#80;roject" Target="picture.bin"`, (z) => {
        typed(z, '<Default Extension="bin" ContentType="application/vnd.ms-office.vba&#80;roject"/>')
        z.file('word/picture.bin', 'x')
      }),
  },
  {
    name: 'E12 a document of the kind that runs macros',
    file: () =>
      replaced(
        TYPES,
        'openxmlformats-officedocument.wordprocessingml.document.main',
        'ms-word.document.macro&#69;nabled.main',
      ),
  },
  {
    name: 'E11 an object outside the folder of objects',
    file: () =>
      related(`Type="${REL}/oleObject" Target="objects/a.bin"`, (z) => {
        typed(z, '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.oleObject"/>')
        z.file('word/objects/a.bin', 'x')
      }),
  },
  {
    name: 'E12 a piece of HTML taken in',
    file: () =>
      related(`Type="${REL}/aFChunk" Target="chunk.html"`, (z) => {
        typed(z, '<Default Extension="html" ContentType="text/html"/>')
        z.file('word/chunk.html', '<img src="http://a.example/x.png">')
      }),
  },
  { name: 'E12 a share as picture', file: () => external('image', '\\\\host.example\\x.png') },
  { name: 'E12 a share as link', file: () => external('hyperlink', '\\\\host.example\\x') },
  { name: 'E12 a file as link', file: () => external('hyperlink', 'file:///C:/x') },
  {
    name: 'E12 a drawing that fetches its picture',
    file: () =>
      run('<w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="http://a.example/x.png"/></w:pict>'),
  },
  {
    name: 'E12 a drawing that fetches from a share',
    file: () => run('<w:pict><v:fill xmlns:v="urn:schemas-microsoft-com:vml" src="//host.example/x.png"/></w:pict>'),
  },
  {
    name: 'E12 an address book to merge with',
    file: () =>
      related(`Type="${REL}/settings" Target="settings.xml"`, (z) => {
        typed(
          z,
          '<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>',
        )
        z.file(
          'word/settings.xml',
          `<w:settings xmlns:w="${W}"><w:mailMerge><w:query w:val="SELECT 1"/></w:mailMerge></w:settings>`,
        )
      }),
  },
  { name: 'E12 a frame of another page', file: () => external('frame', 'http://a.example/x.htm') },
  { name: 'E12 a sub-document', file: () => external('subDocument', 'http://a.example/x.docx') },
  {
    name: 'E01 a picture that is none',
    file: () =>
      related(`Type="${REL}/image" Target="media/a.png"`, (z) => {
        typed(z, '<Default Extension="png" ContentType="image/png"/>')
        z.file('word/media/a.png', 'MZ\x90\x00')
      }),
  },
  {
    name: 'E01 another main document than the one that is read',
    file: () => changed((z) => z.file('word/Document.xml', z.file(DOC)?.asText() ?? '')),
  },
  { name: 'E11 a file that nothing names', file: () => changed((z) => z.file('word/a.exe', 'x')) },
  { name: 'E01 a part in two-byte letters', file: () => changed((z) => z.file('word/footer1.xml', twoBytes())) },
  {
    name: 'E11 entities of its own',
    file: () => replaced(DOC, '<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document'),
  },
  { name: 'E01 XML that is not well formed', file: () => inBody('<w:p><w:r></w:p></w:r>') },
]

function twoBytes(): Buffer {
  return Buffer.from(`\ufeff<w:ftr xmlns:w="${W}"><w:p/></w:ftr>`, 'utf16le')
}
