import { inject } from 'vitest'

/** Before the code of a test is loaded: constants, too, are made with the mutant awake. */
Object.assign(globalThis, { mutant: inject('mutant') })
