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
import { useCommand } from '../client/use-command.ts'
import type { Made } from '../first-run/make.ts'
import { Proof, Shares } from '../first-run/papers.tsx'
import { t } from '../first-run/words.ts'

const api = createClient<{ access: Pick<typeof access, 'renewEnvelope'> }>()

/** Amplop pemulihan: three new cards from two old ones, printed and proved as on the first day. */
export function Envelope() {
  const [made, setMade] = useState<Pick<Made, 'shares' | 'centre' | 'ownerKind'> | null>(null)
  const [printed, setPrinted] = useState(false)
  if (!made) return <Ask onMade={setMade} />
  return (
    <div className="settings measure">
      <div className="no-print">
        <PageHead title={t('envelope.title')} />
        <Banner kind="attention">{t('envelope.old')}</Banner>
      </div>
      {printed ? (
        <Proof
          made={made}
          done={t('envelope.done')}
          onBack={() => setPrinted(false)}
          onDone={() => {
            toast(t('envelope.told'))
            navigate('/pengaturan')
          }}
        />
      ) : (
        <Shares made={made} onNext={() => setPrinted(true)} />
      )}
    </div>
  )
}

function Ask({ onMade }: { onMade: (made: Pick<Made, 'shares' | 'centre' | 'ownerKind'>) => void }) {
  const [cards, setCards] = useState(['', ''])
  const command = useCommand(api.access.renewEnvelope, { onDone: onMade, changes: [] })
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
