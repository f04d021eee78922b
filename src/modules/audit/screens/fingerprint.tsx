import { useState } from 'react'
import type { z } from 'zod'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { copyText } from '../../../app/web/client/copy-text.ts'
import { longDay } from '../../../app/web/client/days.ts'
import { sentenceFor } from '../../../app/web/client/refusal-words.ts'
import { asRefused } from '../../../app/web/client/refused.ts'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { PrintButton, PrintHead } from '../../../design/print.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { TextField } from '../../../design/text-field.tsx'
import type { audit } from '../contract.ts'
import { api } from './api.ts'
import { t } from './words.ts'

type Checkpoint = z.output<(typeof audit)['checkpoint']['output']>

/** Eight words for the paper report, and the comparison with an old paper (security.md 3.8). */
export function Fingerprint({ onPrint, className }: { onPrint: () => void; className: string | undefined }) {
  const [made, setMade] = useState<Checkpoint | null>(null)
  const command = useCommand(api.audit.checkpoint, { onDone: setMade })
  return (
    <Section title={t('print.title')} className={className}>
      <Card body>
        <div className="stack stack-3">
          <p className="quiet">{t('print.why')}</p>
          <CommandRefusal of={command} />
          {made && <Words made={made} />}
          <div className="row row--wrap no-print">
            <Button
              kind={made ? undefined : 'primary'}
              icon="shield-check"
              busy={command.busy}
              onClick={() => void command.run({})}
            >
              {t('print.make')}
            </Button>
            {made && <PrintButton onPrint={onPrint}>{t('print.print')}</PrintButton>}
            {made && (
              <Button icon="copy" onClick={() => void copyText(JSON.stringify(made), t('print.copied'))}>
                {t('print.copy')}
              </Button>
            )}
          </div>
          <Compare />
        </div>
      </Card>
    </Section>
  )
}

function Words({ made }: { made: Checkpoint }) {
  const { account } = useMe()
  return (
    <div>
      <PrintHead title={t('print.title')} place={account.centre.name} by={account.name} at={longDay(made.at)} />
      <p className="small quiet">{t('print.words', { count: made.count })}</p>
      <p className="prints">{made.words}</p>
    </div>
  )
}

const EIGHT = 8

function Compare() {
  const [count, setCount] = useState('')
  const [words, setWords] = useState('')
  const [said, setSaid] = useState<{ kind: 'done' | 'danger' | 'attention'; text: string } | null>(null)
  const send = async () => {
    if (!/^[1-9]\d{0,9}$/.test(count.trim())) return setSaid({ kind: 'attention', text: t('compare.number') })
    // a word too few would be told as a chain that was written anew
    const written = words
      .trim()
      .split(/\s+/)
      .filter((w) => w !== '')
    if (written.length !== EIGHT) return setSaid({ kind: 'attention', text: t('compare.eight', { n: written.length }) })
    try {
      const { result } = await api.audit.compare({ count: Number(count), words: written.join(' ') })
      setSaid({ kind: result === 'same' ? 'done' : 'danger', text: t(`compare.${result}`, { count }) })
    } catch (error) {
      setSaid({ kind: 'danger', text: sentenceFor(asRefused(error)) })
    }
  }
  return (
    <form
      className="stack stack-3 no-print"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h3>{t('compare.title')}</h3>
      {said && (
        <Banner kind={said.kind} live>
          {said.text}
        </Banner>
      )}
      <TextField
        label={t('compare.count')}
        inputMode="numeric"
        width="6"
        maxLength={10}
        value={count}
        onChange={setCount}
      />
      <TextField
        label={t('compare.words')}
        maxLength={200}
        autoCapitalize="none"
        spellCheck={false}
        value={words}
        onChange={setWords}
      />
      <div>
        <Button type="submit">{t('compare.do')}</Button>
      </div>
    </form>
  )
}
