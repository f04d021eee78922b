import type { RoutesOf } from '../../../app/web/client/screen-route.ts'
import type { bulkReading } from '../policy.ts'

export const routes: RoutesOf<typeof bulkReading> = [
  {
    path: '/pengaturan/banyak-berkas',
    title: 'title.bulk_reads',
    may: 'bulkReading.review',
    back: '/pengaturan',
    load: () => import('./bulk-reads.tsx').then((m) => m.BulkReads),
  },
]
