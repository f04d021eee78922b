import { useDrawing } from '../../../app/web/client/use-drawing.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { Card, Section } from '../../../design/section.tsx'
import './kiosk.css'
import { t } from './words.ts'

export type Made = { code: string; qr: string }

/** The card, once: on paper it bears a code and nothing that says whose it is or what it opens. */
export function NewCard({ of, name, onDone }: { of: Made; name: string; onDone: () => void }) {
  const drawing = useDrawing(of.qr)
  return (
    <Section title={t('card.new', { name })}>
      <Card body>
        <div className="stack stack-3">
          <Banner kind="attention">{t('card.once')}</Banner>
          <div className="kios-paper">
            {drawing && <img src={drawing} alt={t('card.qr')} width="176" height="176" />}
            <p className="t-page code">{of.code}</p>
          </div>
          <div className="row row--wrap">
            <PrintButton>{t('card.print')}</PrintButton>
            <Button kind="primary" onClick={onDone}>
              {t('card.given')}
            </Button>
          </div>
        </div>
      </Card>
    </Section>
  )
}
