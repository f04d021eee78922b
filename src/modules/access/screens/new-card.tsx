import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { type Card, CardSheet } from './card-sheet.tsx'
import { t } from './words.ts'

/** The card of somebody new, shown once; it takes the whole page so that the paper holds nothing else. */
export function NewCard({ card, name, onDone }: { card: Card; name: string; onDone: () => void }) {
  return (
    <div className="stack measure">
      <div className="no-print stack">
        <PageHead title={t('card.title')} />
        <Banner kind="attention" live>
          {t('card.once', { name })}
        </Banner>
      </div>
      <CardSheet card={card} name={name} />
      <div className="row row--wrap no-print">
        <PrintButton>{t('card.print')}</PrintButton>
        <Button kind="primary" onClick={onDone}>
          {t('card.done')}
        </Button>
      </div>
    </div>
  )
}
