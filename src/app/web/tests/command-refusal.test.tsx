import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ConfirmDialog, Dialog } from '../../../design/dialog.tsx'
import { CommandRefusal } from '../client/command-refusal.tsx'
import { sentenceFor } from '../client/refusal-words.ts'
import { Refused } from '../client/refused.ts'
import { RefusedBecause } from '../client/refused-because.tsx'

const refusal = new Refused(409, { code: 'stale_version', theirs: { version: 2 } })
const of = { refusal, sentence: sentenceFor(refusal) }

describe('a command that met another version', () => {
  it('says so, and what to do', () => {
    for (const said of [<CommandRefusal key="1" of={of} />, <RefusedBecause key="2" sayRule={() => ''} of={of} />])
      expect(renderToStaticMarkup(said)).toContain('sudah diubah orang lain')
  })

  it('is silent only where the screen shows both versions itself', () => {
    expect(renderToStaticMarkup(<CommandRefusal of={{ ...of, clashShown: true }} />)).toBe('')
  })
})

describe('a question that is closed and asked anew', () => {
  const props = { open: true, onClose: () => {}, title: 'Hapus?' }

  it('does not repeat what was said to the earlier asking', () => {
    const asked = renderToStaticMarkup(
      <ConfirmDialog {...props} confirm="Hapus" onConfirm={() => {}}>
        <p>Akibatnya.</p>
        <CommandRefusal of={of} />
      </ConfirmDialog>,
    )
    expect(asked).toContain('Akibatnya.')
    expect(asked).not.toContain('sudah diubah orang lain')
  })

  it('leaves a dialog that asks a form as it is', () => {
    const asked = renderToStaticMarkup(
      <Dialog {...props}>
        <CommandRefusal of={of} />
      </Dialog>,
    )
    expect(asked).toContain('sudah diubah orang lain')
  })
})

describe('a command whose input was refused', () => {
  it('names each thing that is to be mended', () => {
    const issues = ['name', 'can'].map((path) => ({ path: [path], code: 'required' }))
    const refused = new Refused(400, { code: 'invalid_input', issues })
    const labels: Record<string, string> = { name: 'Nama', can: 'Apa yang sudah bisa?' }
    const said = renderToStaticMarkup(
      <CommandRefusal
        of={{ refusal: refused, sentence: sentenceFor(refused) }}
        fields={(path) => ({ id: `f-${path}`, label: labels[path] ?? '' })}
      />,
    )
    expect(said).toContain('Nama: Belum diisi.')
    expect(said).toContain('Apa yang sudah bisa? Belum diisi.')
  })
})
