import { Button } from './button.tsx'
import { t } from './words.ts'

/** Ends here at once and opens a neutral page. It says honestly elsewhere that the browser's history stays. */
export function QuickExit({ onExit, className }: { onExit: () => void; className?: string | undefined }) {
  return (
    <Button icon="door-exit" className={className} onClick={onExit}>
      {t('exit')}
    </Button>
  )
}
