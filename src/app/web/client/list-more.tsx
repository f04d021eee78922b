import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { t } from '../words.ts'
import { sentenceOfRead } from './read-view.tsx'
import type { MoreRows } from './use-list.ts'

/** Under a list that goes on: its next rows, or why they did not come; on paper, that some are missing. */
export function More({ more }: { more: MoreRows }) {
  return (
    <>
      <p className="print-only">{t('list.partly')}</p>
      {more.error && (
        <Banner kind="attention" live>
          {sentenceOfRead(more.error)}
        </Banner>
      )}
      <p>
        <Button wide busy={more.busy} onClick={more.load}>
          {t('list.more')}
        </Button>
      </p>
    </>
  )
}
