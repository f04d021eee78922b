import { flat } from './press.ts'

// what only a drawn page carries: arms, numbered columns, the places of the electronic signature
const DRAWN =
  /^(lambang|daerah|\(\d\)|QR|tanda|elektronik|Dokumen|ditandatangani|dengan|sertifikat|diterbitkan|BSrE,|BSSN\.)$/
// what only Word carries: dots, boxes of signs, squares and points of a picture, and the number before the one copy
const TYPED = /[…☐☒■□▨▢●]|^ *$|kode R-7$|^1\. Arsip/

/** What one of the two says and the other does not: cells of the Word form, words of the printed page. */
export function apart(page: string, body: string, foot: string): { typed: string[]; drawn: string[] } {
  const [printed = '', said = ''] = [page, body + foot].map((s) => flat(s).toUpperCase())
  const cells = body.split('\n').flatMap((line) => line.split('\t'))
  return {
    typed: cells.filter((cell) => !TYPED.test(cell) && !printed.includes(flat(cell).toUpperCase())),
    drawn: page.split(/\s+/).filter((word) => !DRAWN.test(word) && !said.includes(flat(word).toUpperCase())),
  }
}
