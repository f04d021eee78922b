import { type DragEvent, useState } from 'react'
import { Field, type FieldProps } from './field.tsx'
import { Icon } from './icon.tsx'
import { IconButton } from './icon-button.tsx'
import { t } from './words.ts'

type Props = FieldProps & {
  /** as in the native attribute: "image/jpeg,image/png,.pdf" */
  accept: string
  maxBytes: number
  multiple?: boolean | undefined
  /** only files of the right kind and size arrive here; the server checks again by content */
  onFiles: (files: File[]) => void
  /** camera first on phones */
  camera?: boolean | undefined
  files?: readonly { id: string; name: string; note?: string | undefined }[] | undefined
  onRemove?: ((id: string) => void) | undefined
}

const fits = (file: File, accept: string) =>
  accept.split(',').some((one) => {
    const kind = one.trim().toLowerCase()
    if (kind.startsWith('.')) return file.name.toLowerCase().endsWith(kind)
    return kind.endsWith('/*') ? file.type.startsWith(kind.slice(0, -1)) : file.type === kind
  })

/** The sentence that refuses a file before it is sent, or nothing. Sizes in bytes; 1 MB = 1,000,000 bytes. */
export function refuseFile(file: File, accept: string, maxBytes: number): string | undefined {
  if (!fits(file, accept)) return t('file.wrong_kind', { name: file.name })
  if (file.size > maxBytes) return t('file.too_big', { name: file.name, mb: Math.floor(maxBytes / 1_000_000) })
  return undefined
}

export function FileDrop({ accept, maxBytes, multiple, onFiles, camera, files = [], onRemove, ...field }: Props) {
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<string>()
  const take = (list: FileList | null) => {
    const all = [...(list ?? [])].slice(0, multiple ? undefined : 1)
    setRefused(all.map((file) => refuseFile(file, accept, maxBytes)).find(Boolean))
    const good = all.filter((file) => refuseFile(file, accept, maxBytes) === undefined)
    if (good.length > 0) onFiles(good)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <Field {...field} error={field.error ?? refused}>
      {(wiring) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first
        <div
          className={over ? 'drop drop--over' : 'drop'}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <span className="btn drop__pick">
            <Icon name={camera ? 'camera' : 'upload'} />
            {t('file.pick')}
            <input
              {...wiring}
              type="file"
              accept={accept}
              multiple={multiple}
              capture={camera ? 'environment' : undefined}
              onChange={(event) => {
                take(event.target.files)
                event.target.value = ''
              }}
            />
          </span>
          <span className="quiet only-pc">{t('file.drop')}</span>
          {files.length > 0 && (
            <ul className="drop__files">
              {files.map((file) => (
                <li key={file.id}>
                  <Icon name="file-text" />
                  <span className="grow">{file.name}</span>
                  {file.note && <span className="small quiet">{file.note}</span>}
                  {onRemove && (
                    <IconButton
                      small
                      kind="plain"
                      icon="x"
                      label={t('action.remove', { name: file.name })}
                      onClick={() => onRemove(file.id)}
                    />
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Field>
  )
}
