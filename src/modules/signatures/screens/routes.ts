import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { signatures } from '../policy.ts'

export const routes: RoutesOf<typeof signatures> = [
  {
    path: '/surat/$letterId/tanda-tangan',
    title: 'title.letter_signing',
    may: 'signatures.take',
    back: '/surat',
    load: () => import('./signing.tsx').then((m) => m.Signing),
  },
  {
    path: '/tabungan/$caseId/$seq/tanda-tangan',
    title: 'title.receipt_signing',
    may: 'signatures.receipt',
    back: '/penerima-manfaat',
    load: () => import('./receipt.tsx').then((m) => m.ReceiptSigning),
  },
]
