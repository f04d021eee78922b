import { Button } from './button.tsx'
import { t } from './words.ts'

/** Only on paper: what it is, "Rahasia", who printed it and when. Page numbers come from the stylesheet. */
export function PrintHead({
  title,
  place,
  by,
  at,
  open,
}: {
  title: string
  place?: string | undefined
  by: string
  /** "Selasa, 7 April 2026 09.47 WIB" */
  at: string
  /** a sheet for the notice board is not confidential */
  open?: boolean | undefined
}) {
  return (
    <div className="print-only">
      <div className="print-head">
        <div>
          <b>{title}</b>
          {place && <div>{place}</div>}
        </div>
        <div>
          {!open && <b>{t('print.confidential')}</b>}
          <div>{t('print.by', { name: by, at })}</div>
        </div>
      </div>
    </div>
  )
}

/** "Cetak": the browser's own print dialog. `onPrint` records it first. */
export function PrintButton({ children, onPrint }: { children: string; onPrint?: (() => void) | undefined }) {
  return (
    <Button
      icon="printer"
      onClick={() => {
        onPrint?.()
        window.print()
      }}
    >
      {children}
    </Button>
  )
}
