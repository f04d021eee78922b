import { PrintButton } from '../../../design/print.tsx'
import { t } from '../words.ts'

/** A list goes to paper; not a phone's work. `onPrint`: what else stands on the page stays away first. */
export const PrintList = ({ onPrint }: { onPrint?: (() => void) | undefined }) => (
  <div className="row only-pc no-print">
    <PrintButton onPrint={onPrint}>{t('list.print')}</PrintButton>
  </div>
)
