import { LinkButton } from '../../../design/link.tsx'
import type { Shown } from './use-file.ts'

/** The page itself, in a frame, or its picture; telephones that draw no PDF in a frame get the link. */
export function PdfFrame({
  file,
  title,
  image,
  note,
  alone,
  onReady,
}: {
  file: Shown
  title: string
  image?: string | undefined
  note?: string | undefined
  /** the word of the link that opens it in a page of its own */
  alone: string
  onReady?: ((frame: HTMLIFrameElement) => void) | undefined
}) {
  return (
    <figure className="stack stack-2">
      {image ? (
        <img className="letter-view__scan letter-view__sheet" src={image} alt={title} />
      ) : file.type === 'application/pdf' ? (
        <iframe
          className="letter-view__page"
          src={`${file.url}#navpanes=0&view=FitH`}
          title={title}
          onLoad={(event) => onReady?.(event.currentTarget)}
        />
      ) : (
        <img className="letter-view__scan" src={file.url} alt={title} />
      )}
      <figcaption className="row row--wrap">
        {note && <span className="quiet">{note}</span>}
        <LinkButton small icon="external-link" href={file.url} target="_blank" rel="noopener">
          {alone}
        </LinkButton>
      </figcaption>
    </figure>
  )
}
