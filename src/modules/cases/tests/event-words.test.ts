import { describe, expect, it } from 'vitest'
import { eventWord } from '../screens/event-words.ts'
import words from '../words/events.id.json' with { type: 'json' }

describe('the word of an event', () => {
  it('names what was let pass, where she went and how she left', () => {
    expect(eventWord('cases.gate_overridden', { gate: 'bed_assigned' })).toContain('Pengecualian Kepala: ')
    expect(eventWord('cases.gate_overridden', { gate: 'belongings_sealed_and_listed' })).not.toMatch(/[_{]/)
    expect(eventWord('cases.stage_moved', { from: 'data', to: 'assessment' })).not.toMatch(/[_{]/)
    expect(eventWord('cases.closed', { exit: 'LULUS' })).not.toMatch(/LULUS|[_{]/)
  })

  it('never has a gap: where the details lack what it speaks of, the code of the chain stands', () => {
    for (const key of Object.keys(words)) {
      const kind = key.replace('event.', '')
      expect(eventWord(kind, {})).not.toMatch(/[{}]/)
    }
    expect(eventWord('cases.gate_overridden', {})).toBe('cases.gate_overridden')
  })
})
