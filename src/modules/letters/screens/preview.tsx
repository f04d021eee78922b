import { useEffect } from 'react'
import { LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import type { Prepared } from './api.ts'
import { useFile } from './files.ts'
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
      {image ? (
        <figure className="letter-view stack stack-2">
          <img
            className="letter-view__scan letter-view__sheet"
            src={`data:image/svg+xml,${encodeURIComponent(image)}`}
            alt={t('new.preview_first')}
          />
          <figcaption className="row row--wrap">
            <span className="quiet">{t('new.preview_pages', { n: pages })}</span>
            {file && (
              <LinkButton small icon="external-link" href={file.url} target="_blank" rel="noopener">
                {t('letter.new_tab')}
              </LinkButton>
            )}
          </figcaption>
        </figure>
      ) : (
        <p className="quiet letter-view__none">{t('new.preview_empty')}</p>
      )}
    </Section>
  )
}
