import { useState } from 'react'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Icon } from '../../../design/icon.tsx'
import { api, type Register } from './api.ts'
import { t } from './words.ts'

const MAY_BE_ROWS = ['unclear', 'section', 'by_hand']

/** Rows that hold nothing, each with its reason; one that does after all is taken back in. */
export function Skipped({ r }: { r: Register }) {
  const [open, setOpen] = useState(false)
  const { registerId, version } = r
  const read = useRead(api.register.page, { registerId, weight: 'ignored' }, { when: open })
  const save = useCommand(api.register.setMapping, { changes: [api.register.page] })
  const rows = (read.data?.rows ?? []).flatMap(({ row, ignored }) =>
    ignored && ignored.reason !== 'blank' ? [{ row, ...ignored }] : [],
  )
  return (
    <details className="fold" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        <Icon name="chevron-right" className="icon fold__chev" />
        {t('went.ignored')} <span className="count">{r.counts.ignored}</span>
      </summary>
      {save.refusal && <p role="alert">{save.sentence}</p>}
      <ul className="tidy lines card">
        {rows.map(({ row, reason, text }) => (
          <li key={row}>
            <span>
              <b>{row}</b> {t(t.known(`ignored.${reason}`))}
            </span>
            <span className="quiet row">
              <span className="grow">{text}</span>
              {r.state === 'draft' && r.mayChange && MAY_BE_ROWS.includes(reason) && (
                <Button
                  small
                  busy={save.busy}
                  onClick={() => void save.run({ registerId, version, rows: { [row]: 'data' } })}
                >
                  {t('reg.as_row')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
