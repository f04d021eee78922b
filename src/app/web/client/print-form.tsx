import type { ReactNode } from 'react'
import { LinkButton } from '../../../design/link.tsx'
import { t } from '../words.ts'
import { useMay } from './session.ts'

type Props = {
  caseId: string
  /** of the paper: f12 */
  code: string
  /** class of what stands in the form: whoever prints it holds that key */
  of: 'identity' | 'narrative' | 'health' | 'safety'
  /** which of several she has */
  id?: string
  /** "Cetak F12" unless it is called otherwise */
  children?: ReactNode
}

/** From a form to its paper, for whoever may print it. */
export function PrintForm({ caseId, code, of, id, children }: Props) {
  const may = useMay(`letters.forms_${of}`)
  if (!may) return null
  return (
    <LinkButton small icon="printer" href={`/surat/baru?case=${caseId}&surat=${code}${id ? `&tentang=${id}` : ''}`}>
      {children ?? t('form.print', { code: code.toUpperCase() })}
    </LinkButton>
  )
}
