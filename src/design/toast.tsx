import { useEffect, useSyncExternalStore } from 'react'
import { Button } from './button.tsx'

export type ToastSaid = { id: number; text: string; action?: { label: string; run: () => void } | undefined }

let shown: readonly ToastSaid[] = []
let next = 1
const listeners = new Set<() => void>()
const set = (toasts: readonly ToastSaid[]) => {
  shown = toasts
  for (const listener of listeners) listener()
}

/** Says that something was done; with `action` it can be taken back. Errors are never said here: they stay on the page. */
export function toast(text: string, action?: ToastSaid['action']): void {
  set([...shown.slice(-1), { id: next++, text, action }])
}

export const clearToasts = (): void => set([])

const dismiss = (id: number) => set(shown.filter((one) => one.id !== id))
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Stands once in the shell. Two at a time; 6 seconds, 12 with an action. */
export function Toasts() {
  const toasts = useSyncExternalStore(subscribe, () => shown)
  return (
    <div className="toasts" aria-live="polite">
      {toasts.map((one) => (
        <Toast key={one.id} {...one} />
      ))}
    </div>
  )
}

function Toast({ id, text, action }: ToastSaid) {
  useEffect(() => {
    const timer = setTimeout(() => dismiss(id), action ? 12_000 : 6000)
    return () => clearTimeout(timer)
  }, [id, action])
  const run = () => {
    action?.run()
    dismiss(id)
  }
  return (
    <p className="toast">
      <span>{text}</span>
      {action && (
        <Button small onClick={run}>
          {action.label}
        </Button>
      )}
    </p>
  )
}
