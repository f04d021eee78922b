import { useEffect } from 'react'
import { Section } from '../../../design/section.tsx'
import { useFile } from './files.ts'
import { PdfFrame } from './pdf-frame.tsx'
import { t } from './words.ts'

/** The page as it will be printed, still without its number. */
export function Preview({ base64 }: { base64: string | null }) {
  const [file, show] = useFile()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` only sets state; a new page is shown when its bytes change
  useEffect(() => void show(base64 ? { base64, type: 'application/pdf', fileName: 'pratinjau.pdf' } : null), [base64])
  return (
    <Section title={t('new.preview')}>
      {file ? (
        <PdfFrame file={file} title={t('new.preview')} />
      ) : (
        <p className="quiet letter-view__none">{t('new.preview_empty')}</p>
      )}
    </Section>
  )
}
