import { readFile } from 'node:fs/promises'
import { pdfText } from '../../support/pdf/pdf-text.ts'
import type { Hands } from './hands.ts'

/** What is asked has its answer and the preview stands: the letter takes its number. */
export async function numberIt(h: Hands): Promise<void> {
  await h.page.getByText('Lengkap. Periksa sekali lagi').waitFor()
  await h.press('Beri nomor dan siapkan cetak')
}

/** The words on the paper that the browser saved. */
export async function downloaded(h: Hands): Promise<string> {
  const waiting = h.page.waitForEvent('download')
  await h.press('Unduh PDF')
  return pdfText(await readFile(await (await waiting).path()))
    .join(' ')
    .replace(/\s+/g, ' ')
}
