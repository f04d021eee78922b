import { useLocation } from '@tanstack/react-router'
import { PageHead } from '../../../src/design/page-head.tsx'

export function PlainScreen() {
  return <PageHead title={`Halaman ${useLocation().pathname}`} />
}
