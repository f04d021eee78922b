import { createContext, type ReactNode, useContext, useEffect, useId, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { IconButton } from './icon-button.tsx'
import { t } from './words.ts'

type Props = {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
  /** at most one primary; "Batal" closes */
  actions?: ReactNode | undefined
  wide?: boolean | undefined
}

/** The native modal dialog: focus goes in, stays in and comes back; Esc closes and keeps the draft. */
export function Dialog({ open, onClose, title, children, actions, wide }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    if (open && dialog && !dialog.open) dialog.showModal()
    if (!open && dialog?.open) dialog.close()
  }, [open])
  return (
    <dialog
      ref={ref}
      className={wide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby={id}
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      {open && (
        <>
          <div className="dialog__head">
            <h2 id={id}>{title}</h2>
            <IconButton small kind="plain" icon="x" label={t('action.close')} onClick={onClose} />
          </div>
          {children}
          {actions && <div className="dialog__actions">{actions}</div>}
        </>
      )}
    </dialog>
  )
}

/** Asks once more and repeats the effect: "Kepala akan diberi tahu. Anda masih bisa menariknya kembali." */
export function ConfirmDialog({
  open,
  onClose,
  title,
  children,
  confirm,
  onConfirm,
  busy,
  danger,
}: Props & {
  /** the verb: "Ajukan" */
  confirm: string
  onConfirm: () => void
  busy?: boolean | undefined
  danger?: boolean | undefined
}) {
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button kind={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
            {confirm}
          </Button>
          <Button onClick={onClose}>{t('confirm.cancel')}</Button>
        </>
      }
    >
      <AskedAnew>{children}</AskedAnew>
    </Dialog>
  )
}

const Opening = createContext<{ readonly current: boolean } | null>(null)

/** Is there while the question is open: what stands in it at its first drawing was said before it was asked. */
function AskedAnew({ children }: { children: ReactNode }) {
  const opening = useRef(true)
  useEffect(() => {
    opening.current = false
  }, [])
  return <Opening value={opening}>{children}</Opening>
}

/** Null in place of what was said to an earlier asking of a ConfirmDialog: it was closed, and is asked anew. */
export function useSaidSince<T>(said: T | null): T | null {
  const opening = useContext(Opening)
  const [before] = useState(() => (opening?.current ? said : null))
  return said === before ? null : said
}
