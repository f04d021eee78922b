import { useEffect } from 'react'
import { PdfFrame } from '../../../app/web/client/pdf-frame.tsx'
import { useFile } from '../../../app/web/client/use-file.ts'
import { Section } from '../../../design/section.tsx'
import type { Prepared } from './api.ts'
import { t } from './words.ts'

/** The first page as it will be printed, still without its number: a picture, which telephones draw too. All pages are one press away. */
export function Preview({ made: { preview, image, pages } }: { made: Pick<Prepared, 'preview' | 'image' | 'pages'> }) {
  const [file, show] = useFile()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` only sets state; a new page is shown when its bytes change
  useEffect(
    () => void show(preview ? { base64: preview, type: 'application/pdf', fileName: 'pratinjau.pdf' } : null),
    [preview],
  )
  return (
    <Section title={t('new.preview')}>
      {file && image ? (
        <PdfFrame
          file={file}
          title={t('new.preview_first')}
          alone={t('letter.new_tab')}
          image={`data:image/svg+xml,${encodeURIComponent(image)}`}
          note={t('new.preview_pages', { n: pages })}
        />
      ) : (
        <p className="quiet letter-view__none">{t('new.preview_empty')}</p>
      )}
    </Section>
  )
}
