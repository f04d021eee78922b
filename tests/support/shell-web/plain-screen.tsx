import { usePlace } from '../../../src/app/web/client/route.ts'
import { PageHead } from '../../../src/design/page-head.tsx'

export function PlainScreen() {
  return <PageHead title={`Halaman ${usePlace().pathname}`} />
}
