import { describe, expect, it } from 'vitest'
import { findReleased, hashOf } from '../releases.ts'
import { sentence } from '../support/finding.ts'

const [FIRST, SECOND] = ['create table a (n int);', 'create table a (n int, m int);']
const kept = (version: string) =>
  ['keys.json', 'titian-1.data.age', 'titian-1.apart.age'].map((name) => `tests/upgrade/${version}/${name}`)
const GOOD = {
  releases: [
    { version: '0.1.0', schema: hashOf(FIRST) },
    { version: '0.2.0', schema: hashOf(SECOND) },
  ],
  baseline: FIRST,
  today: SECOND,
  migrations: 1,
  files: [...kept('0.1.0'), ...kept('0.2.0')],
}
const said = (of: Partial<typeof GOOD>) => findReleased({ ...GOOD, ...of }).map(sentence)

describe('what was released', () => {
  it('stays as it was: the baseline is that of the first version, and each has a centre to upgrade', () => {
    expect(said({})).toEqual([])
    expect(said({ releases: [], baseline: SECOND, files: [] })).toEqual([]) // nothing yet
    expect(said({ baseline: SECOND })).toEqual([
      'db/baseline.sql: is what 0.1.0 shipped and is never printed anew: take it back.',
    ])
    expect(said({ files: kept('0.1.0') })).toEqual([
      'tests/upgrade/0.2.0: lacks the centre of this version: run "npm run keep-centre".',
    ])
    expect(said({ files: GOOD.files.filter((f) => !f.includes('0.1.0/keys')) })).toHaveLength(1)
  })

  it('asks for a migration as soon as the schema is another', () => {
    const released = { releases: GOOD.releases.slice(0, 1), files: kept('0.1.0') }
    expect(said({ ...released, today: FIRST, migrations: 0 })).toEqual([])
    expect(said({ ...released, migrations: 0 })).toEqual([
      'db/released.txt: the schema is not that of 0.1.0 any more: whoever runs it needs "npm run make migration NAME".',
    ])
    expect(said({ ...released })).toEqual([])
  })
})
