import { useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { TextField } from '../../../design/text-field.tsx'

type Words = { label: string; hint: string; use: string }
type Props = { words: Words; row: number | undefined; busy: boolean; onUse: (row: number) => void }

/** Which row of the sheet holds the headings, where another was taken for it. The columns are found anew from there. */
export function HeaderRow({ words, row, busy, onUse }: Props) {
  const [typed, setTyped] = useState(row === undefined ? '' : String(row))
  const asked = /^\d{1,5}$/.test(typed) ? Number(typed) : 0
  return (
    <TextField
      label={words.label}
      hint={words.hint}
      value={typed}
      onChange={setTyped}
      inputMode="numeric"
      width="4"
      after={
        <Button small busy={busy} disabled={asked < 1 || asked === row} onClick={() => onUse(asked)}>
          {words.use}
        </Button>
      }
    />
  )
}
