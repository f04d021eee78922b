import { useState } from 'react'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { toast } from '../../../design/toast.tsx'
import type { access } from '../../../modules/access/contract.ts'
import { CommandRefusal } from '../client/command-refusal.tsx'
import { createClient } from '../client/create-client.ts'
import { navigate } from '../client/route.ts'
import { keep, keptAt, letGo } from '../client/shown-once.ts'
import { useCommand } from '../client/use-command.ts'
import { useLeavingWarning } from '../client/use-leaving-warning.ts'
import type { Made } from '../first-run/make.ts'
import { Proof, Shares } from '../first-run/papers.tsx'
import { t } from '../first-run/words.ts'

const api = createClient<{ access: Pick<typeof access, 'drawEnvelope' | 'renewEnvelope'> }>()

/** New cards were drawn and did not take the place of the old ones. Says no more than that, so it may outlive a lock. */
const BEGUN = 'envelope'

type Drawn = Pick<Made, 'shares' | 'centre' | 'ownerKind'> & { old: string[] }

/**
 * Amplop pemulihan: three new cards from two old ones, printed and proved as on the first day. The server puts them in
 * place of the old ones only then, so whoever leaves before has lost nothing but paper.
 */
export function Envelope() {
  const [made, setMade] = useState<Drawn | null>(null)
  const [printed, setPrinted] = useState(false)
  useLeavingWarning(made !== null)
  const begin = (drawn: Drawn) => {
    keep(BEGUN, true)
    setMade(drawn)
  }
  const renew = useCommand(api.access.renewEnvelope, {
    onDone: () => {
      letGo(BEGUN)
      toast(t('envelope.told'))
      navigate('/pengaturan')
    },
    changes: [],
  })
  if (!made) return <Ask onMade={begin} />
  return (
    <div className="settings measure">
      <div className="no-print">
        <PageHead title={t('envelope.title')} />
        <Banner kind="attention">{t('envelope.old')}</Banner>
        <CommandRefusal of={renew} />
      </div>
      {printed ? (
        <Proof
          made={made}
          done={t('envelope.done')}
          onBack={() => setPrinted(false)}
          onDone={() => void renew.run({ shares: made.old, fresh: made.shares.map((s) => s.printed) })}
        />
      ) : (
        <Shares made={made} onNext={() => setPrinted(true)} />
      )}
    </div>
  )
}

function Ask({ onMade }: { onMade: (made: Drawn) => void }) {
  const [cards, setCards] = useState(['', ''])
  const command = useCommand(api.access.drawEnvelope, {
    onDone: (made, { shares }) => onMade({ ...made, old: shares }),
    changes: [],
  })
  const field = (at: number) => ({
    value: cards[at] ?? '',
    rows: 4,
    hint: t('envelope.hint'),
    onChange: (next: string) => setCards(cards.map((c, i) => (i === at ? next : c))),
  })
  return (
    <form
      className="settings measure"
      onSubmit={(event) => {
        event.preventDefault()
        void command.run({ shares: cards })
      }}
    >
      <PageHead title={t('envelope.title')} note={t('envelope.note')} />
      <div className="stack">
        {keptAt(BEGUN) !== null && (
          <Banner kind="attention" live>
            {t('envelope.unfinished')}
          </Banner>
        )}
        <p>{t('envelope.why')}</p>
        <CommandRefusal of={command} />
        <TextArea label={t('envelope.one')} {...field(0)} />
        <TextArea label={t('envelope.two')} {...field(1)} />
        <div>
          <Button kind="primary" type="submit" icon="key" busy={command.busy}>
            {t('envelope.make')}
          </Button>
        </div>
      </div>
    </form>
  )
}
