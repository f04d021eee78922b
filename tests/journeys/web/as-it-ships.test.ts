import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { HEADERS } from '../../../src/platform/http/request-guard.ts'
import { WEBS } from '../../support/built-web.ts'

/** security-cases.md 4.2 D23, D25: the built web, file by file. */
describe('the web as it ships', () => {
  const files = readdirSync(WEBS.product, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
  const texts = files.filter((file) => /\.(?:js|css|html|webmanifest)$/.test(file))

  it('D25 holds no source map and names none', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
    expect(texts.filter((file) => /sourceMappingURL=/.test(readFileSync(file, 'utf8')))).toEqual([])
    expect(texts.length).toBeGreaterThan(20)
  })

  it('D23 loads nothing from another place or without TLS, and the policy names no such place', () => {
    const policy = HEADERS['content-security-policy'] ?? ''
    expect(policy).not.toMatch(/https?:|\*|unsafe/)
    const loads =
      /(?:src|href)="(?!\/|#|data:)[^"]*"|url\((?!["']?(?:\/|data:|#))[^)]*\)|@import|import\(["']https?:|fetch\(["']https?:/
    const pages = texts.filter((file) => /\.(?:css|html|webmanifest)$/.test(file))
    expect(pages.filter((file) => loads.test(readFileSync(file, 'utf8')))).toEqual([])
    expect(
      texts.filter((file) => /(?:import\(|fetch\(|src=|\.src=)["'`]https?:/.test(readFileSync(file, 'utf8'))),
    ).toEqual([])
  })
})
