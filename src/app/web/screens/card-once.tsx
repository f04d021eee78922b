import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { PrintButton } from '../../../design/print.tsx'
import type { Card } from '../client/shell-contract.ts'
import { SignInCard } from '../client/sign-in-card.tsx'
import { useLeavingWarning } from '../client/use-leaving-warning.ts'
import { late } from '../late-words.ts'

/** The sign-in card, shown once: whoever holds it can become the person, so it is printed and locked away. */
export function CardOnce({ card, onDone }: { card: Card; onDone: () => void }) {
  useLeavingWarning(true)
  return (
    <section className="signin__form" aria-labelledby="card-title">
      <h1 id="card-title">{late('card.title')}</h1>
      <Banner kind="attention">{late('card.once')}</Banner>
      <div className="sheet">
        <SignInCard card={card} />
      </div>
      <div className="row row--wrap no-print">
        <PrintButton>{late('card.print')}</PrintButton>
        <Button kind="primary" onClick={onDone}>
          {late('card.done')}
        </Button>
      </div>
    </section>
  )
}
