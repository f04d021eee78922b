import { z } from 'zod'
import { common, day, line } from '../naskah/schema.ts'
import { definePaper } from '../paper.ts'

/** __Title__: say who sends it to whom, and where its form is laid down (domain.md 10.4). */
export const __camel__ = definePaper({
  folder: '__name__',
  title: { id: '__Title__', en: '__Title__' },
  numbered: true,
  confidential: 'when-neutral',
  neutral: 'on-request',
  sheet: 'a4',
  signers: [{ field: 'kepala', who: { id: 'Kepala', en: 'Head' } }],
  schema: z.strictObject({ ...common, tanggal: day, perihal: line }),
})
