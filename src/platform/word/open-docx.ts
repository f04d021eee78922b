import { readZip, ZipError, type ZipFault } from './read-zip.ts'
import { type WordProblem, WordTemplateError } from './word-template-error.ts'

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
// Fields of Word that fetch, run or pull in another file when the letter is opened.
const FIELD = /\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON|RD|AUTOTEXT)\b/i

const ZIP_SAYS: Record<ZipFault, [string, string]> = {
  too_large: ['Berkas terlalu besar. Paling besar 5 MB.', 'The file is too large. At most 5 MB.'],
  unpacks_too_large: ['Isi berkas terlalu besar setelah dibuka.', 'The file unpacks to more than a letter needs.'],
  too_many_files: ['Berkas berisi terlalu banyak bagian.', 'The file holds too many parts.'],
  not_a_zip: [
    'Ini bukan berkas Word. Simpan sebagai .docx, lalu unggah lagi.',
    'This is not a Word file. Save it as .docx and upload it again.',
  ],
  damaged: [
    'Berkas rusak. Buka di Word, simpan ulang, lalu unggah lagi.',
    'The file is damaged. Open it in Word, save it and upload it again.',
  ],
  locked: [
    'Berkas memakai kata sandi. Hapus kata sandinya, lalu unggah lagi.',
    'The file has a password. Remove it and upload it again.',
  ],
}

const whole = (problem: string, en: string): WordProblem => ({ tag: '', problem, en })

const unpacked = (docx: Buffer): Map<string, Buffer> => {
  try {
    return readZip(docx)
  } catch (e) {
    if (e instanceof ZipError) throw new WordTemplateError([whole(...ZIP_SAYS[e.fault])])
    throw e
  }
}

const attributes = (tag: string) =>
  Object.fromEntries([...tag.matchAll(/([\w:]+)\s*=\s*["']([^"']*)["']/g)].map((m) => [m[1], m[2]]))

function* linkProblems(xml: string): Generator<WordProblem> {
  for (const [tag] of xml.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)) {
    const { Type = '', Target = '', TargetMode = '' } = attributes(tag)
    if (TargetMode.toLowerCase() !== 'external') continue
    if (/\/hyperlink$/.test(Type) && /^(https?:|mailto:)/i.test(Target)) continue
    if (/\/attachedTemplate$/.test(Type)) {
      yield whole(
        'Berkas masih terhubung ke templat lain. Di Word: Pengembang, Templat Dokumen, kosongkan “Templat dokumen”.',
        'The file still hangs on another template. In Word: Developer, Document Template, empty “Document template”.',
      )
    } else {
      yield whole(
        'Berkas memuat gambar atau bagian dari luar. Tempelkan isinya langsung ke dalam dokumen.',
        'The file pulls in a picture or a part from outside. Paste it into the document itself.',
      )
    }
  }
}

function* fieldProblems(xml: string): Generator<WordProblem> {
  // Word cuts one instruction into several runs, so all of a part are read together
  const typed = [...xml.matchAll(/<w:instrText\b[^>]*>([^<]*)</g)].map((m) => m[1]).join('')
  const simple = [...xml.matchAll(/<w:fldSimple\b[^>]*\bw:instr="([^"]*)"/g)].map((m) => m[1]).join(' ')
  const found = FIELD.exec(`${typed} ${simple}`)?.[1]
  if (found) {
    yield whole(
      `Berkas memuat bidang Word “${found.toUpperCase()}” yang mengambil isi dari luar. Hapus bidang itu.`,
      `The file holds the Word field “${found.toUpperCase()}”, which takes in something from outside. Remove it.`,
    )
  }
}

function* partProblems(files: Map<string, Buffer>): Generator<WordProblem> {
  const types = files.get('[Content_Types].xml')?.toString('utf8') ?? ''
  const names = [...files.keys()]
  const active = names.some((n) =>
    /(^|\/)(vba\w*|activex|macros?|customui)(\/|\.|$)|\.(exe|dll|js|vbs|ps1|bat|cmd|scr|hta)$/i.test(n),
  )
  if (active || /macroEnabled|vbaProject|activeX/i.test(types)) {
    yield whole(
      'Berkas memuat makro. Simpan sebagai .docx tanpa makro.',
      'The file holds macros. Save it as .docx without macros.',
    )
    return
  }
  if (!files.has('word/document.xml') || !types.includes(MAIN)) {
    yield whole('Ini bukan dokumen Word (.docx).', 'This is not a Word document (.docx).')
    return
  }
  if (
    names.some((n) => /^word\/embeddings\//i.test(n)) ||
    /<w:altChunk\b/.test(String(files.get('word/document.xml')))
  ) {
    yield whole(
      'Berkas memuat berkas lain di dalamnya. Hapus objek yang disisipkan.',
      'The file holds another file inside. Remove the embedded object.',
    )
  }
  for (const [name, content] of files) {
    if (!/\.(xml|rels)$/i.test(name)) continue
    const xml = content.toString('utf8')
    if (/<!(DOCTYPE|ENTITY)/i.test(xml) || xml.includes('\0')) yield whole(...ZIP_SAYS.damaged)
    if (name.endsWith('.rels')) yield* linkProblems(xml)
    else yield* fieldProblems(xml)
  }
}

/**
 * The parts of an uploaded .docx, once it is known that it is small, whole and passive: no macros, no embedded files, no
 * links that fetch, no fields that run.
 *
 * Errors: WordTemplateError with every problem of the file.
 */
export const openDocx = (docx: Buffer): Map<string, Buffer> => {
  const files = unpacked(docx)
  const problems = [...partProblems(files)]
  const once = problems.filter((p, i) => problems.findIndex((q) => q.problem === p.problem) === i)
  if (once.length > 0) throw new WordTemplateError(once)
  return files
}
