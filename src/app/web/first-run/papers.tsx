import { type FormEvent, useState } from 'react'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Checkbox } from '../../../design/checkbox.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { TextField } from '../../../design/text-field.tsx'
import type { Card } from '../client/shell-contract.ts'
import { SignInCard } from '../client/sign-in-card.tsx'
import type { Made } from './make.ts'
import { pickGroup, sameGroup } from './proof.ts'
import { ShareSheet } from './share-sheet.tsx'
import { t } from './words.ts'

/** Printing is part of the step: without the tick one stays, and is told why. */
function Printed({
  print,
  confirm,
  onNext,
  onBack,
}: {
  print: string
  confirm: string
  onNext: () => void
  onBack?: (() => void) | undefined
}) {
  const [printed, setPrinted] = useState(false)
  const [asked, setAsked] = useState(false)
  return (
    <div className="stack no-print">
      <PrintButton>{print}</PrintButton>
      <Checkbox label={confirm} checked={printed} onChange={setPrinted} />
      {asked && !printed && (
        <Banner kind="attention" live>
          {t('not_confirmed')}
        </Banner>
      )}
      <div className="row row--wrap">
        <Button kind="primary" onClick={() => (printed ? onNext() : setAsked(true))}>
          {t('next')}
        </Button>
        {onBack && <Button onClick={onBack}>{t('back')}</Button>}
      </div>
    </div>
  )
}

export function Cards({ made, onNext }: { made: Made; onNext: () => void }) {
  return (
    <div className="stack">
      <div className="no-print">
        <h2>{t('cards.title')}</h2>
        <p className="quiet">{t('cards.why')}</p>
      </div>
      <CardSheet card={made.head} name={made.names.head} centre={made.centre} />
      <CardSheet card={made.socialWorker} name={made.names.worker} centre={made.centre} />
      <Printed print={t('cards.print')} confirm={t('cards.confirm')} onNext={onNext} />
    </div>
  )
}

/** One card as a sheet of its own on paper. */
function CardSheet({ card, name, centre }: { card: Card; name: string; centre: string }) {
  const title = t('card.of', { name })
  return (
    <section className="sheet" aria-label={title}>
      <h2>{title}</h2>
      <SignInCard card={card} centre={centre} />
    </section>
  )
}

type Envelope = Pick<Made, 'shares' | 'centre' | 'ownerKind'>

export function Shares({
  made,
  onNext,
  onBack,
}: {
  made: Envelope
  onNext: () => void
  onBack?: (() => void) | undefined
}) {
  return (
    <div className="stack">
      <div className="no-print">
        <h2>{t('shares.title')}</h2>
        <p className="quiet">{t('shares.why')}</p>
      </div>
      {made.shares.map((share) => (
        <ShareSheet key={share.label} share={share} centre={made.centre} ownerKind={made.ownerKind} />
      ))}
      <Printed print={t('shares.print')} confirm={t('shares.confirm')} onNext={onNext} onBack={onBack} />
    </div>
  )
}

/** The envelope is tried on the day it is made: one group, read from the paper, not from the screen. */
export function Proof({
  made,
  onDone,
  onBack,
  done = t('proof.do'),
}: {
  made: Envelope
  onDone: () => void
  onBack: () => void
  /** what the last button says */
  done?: string | undefined
}) {
  const [wanted] = useState(() => pickGroup(made.shares))
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const where = { label: wanted.label, row: wanted.row, place: wanted.place }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (sameGroup(typed, wanted.group)) onDone()
    else setWrong(true)
  }
  return (
    <form className="stack" onSubmit={submit}>
      <div>
        <h2>{t('proof.title')}</h2>
        <p>{t('proof.why', where)}</p>
      </div>
      <TextField
        label={t('proof.field')}
        code
        personal
        autoCapitalize="characters"
        maxLength={9}
        width="6"
        value={typed}
        onChange={setTyped}
        error={wrong ? t('proof.wrong', where) : undefined}
      />
      <div className="row row--wrap">
        <Button kind="primary" type="submit">
          {done}
        </Button>
        <Button onClick={onBack}>{t('back')}</Button>
      </div>
    </form>
  )
}
